package io.slipway.cli;

import io.slipway.run.Problem;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code slipway check}: what the rules say of request bodies and presets, without sending anything. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|PRESET", arity = "1..*")
    @SuppressWarnings("NullAway.Init")
    private List<String> inputs;

    @Mixin
    private final SetOptions values = new SetOptions();

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        List<RunInput> read = new ArrayList<>();
        for (String input : inputs) {
            read.add(RunInput.read(input, terminal));
        }
        Map<String, String> given = values.given(read, terminal);
        boolean blocked = false;
        for (RunInput input : read) {
            blocked |= Rules.blocks(check(input, given));
        }
        return (blocked ? ExitCode.WRONG_INPUT : ExitCode.OK).code();
    }

    private List<Problem> check(RunInput input, Map<String, String> given) {
        List<Problem> problems = FilledInput.asFarAsGiven(input, given).judge(Known.NOTHING);
        ProblemLines.print(input.label(), problems, terminal.out(), terminal.messages());
        return problems;
    }
}
