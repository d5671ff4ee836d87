package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Operand;
import io.slipway.cli.argument.Value;
import io.slipway.run.Problem;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** {@code slipway check}: what the rules say of request bodies and presets, without sending anything. */
final class CheckCommand implements Command {
    private final Terminal terminal;

    private final Value<List<String>> inputs = Operand.some("FILE|PRESET");
    private final SetOptions values = new SetOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public List<Argument> arguments() {
        return Arguments.of(inputs, values);
    }

    @Override
    public ExitCode run() throws CommandFailure {
        List<RunInput> read = new ArrayList<>();
        for (String input : inputs.get()) {
            read.add(RunInput.read(input, terminal));
        }
        Map<String, String> given = values.given(read, terminal);
        boolean blocked = false;
        for (RunInput input : read) {
            blocked |= Rules.blocks(check(input, given));
        }
        return blocked ? ExitCode.WRONG_INPUT : ExitCode.OK;
    }

    private List<Problem> check(RunInput input, Map<String, String> given) {
        List<Problem> problems = FilledInput.asFarAsGiven(input, given).judge(Known.NOTHING);
        ProblemLines.print(input.label(), problems, terminal.out(), terminal.messages());
        return problems;
    }
}
