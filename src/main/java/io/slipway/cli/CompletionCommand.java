package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Value;
import io.slipway.cli.doc.FishCompletion;
import io.slipway.cli.doc.ZshCompletion;
import java.util.List;
import picocli.AutoComplete;
import picocli.CommandLine;

/** {@code slipway completion}: what makes a shell complete the commands of this program. */
final class CompletionCommand implements Command {
    private final Terminal terminal;

    private final Value<Shells> shell = Operand.one("bash|zsh|fish", Shells.class);

    /** The shells that are known, as they are called. */
    enum Shells {
        bash,
        zsh,
        fish
    }

    CompletionCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(shell);
    }

    @Override
    public ExitCode run() {
        CommandLine program = Commands.told(terminal);
        terminal.out().print(switch (shell.get()) {
            case bash -> AutoComplete.bash(program.getCommandName(), program);
            case zsh -> ZshCompletion.of(program.getCommandSpec());
            case fish -> FishCompletion.of(program.getCommandSpec());
        });
        return ExitCode.OK;
    }
}
