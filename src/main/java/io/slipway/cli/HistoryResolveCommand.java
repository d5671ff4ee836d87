package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Flag;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import java.util.List;
import java.util.Optional;

/** {@code slipway history resolve}: notes what came of a launch whose outcome is unknown. */
final class HistoryResolveCommand implements Command {
    private final Terminal terminal;

    private final Value<String> id = Operand.one("ID");
    private final Value<Optional<String>> run = Option.named("--run").maybe("RUN");
    private final Flag none = Flag.named("--none");

    HistoryResolveCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(id, run, none);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        if (run.get().isPresent() == none.isGiven() || run.get().filter(String::isBlank).isPresent()) {
            throw terminal.misuse("cli.history.resolve.one");
        }
        Decision decision = new Decision(terminal, run.get().map(String::strip));
        return new OpenHistory(terminal).about(id.get(), decision::note);
    }
}
