package io.slipway.cli;

import io.slipway.run.Problem;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code slipway check}: what the rules say of request bodies and presets, without sending anything. */
@Command(name = "check")
final class CheckCommand implements Callable<Integer> {
    private final Terminal terminal;

    @Parameters(paramLabel = "FILE|PRESET", arity = "1..*")
    @SuppressWarnings("NullAway.Init")
    private List<String> inputs;

    CheckCommand(Terminal terminal) {
        this.terminal = terminal;
    }

    @Override
    public Integer call() throws CommandFailure {
        boolean blocked = false;
        for (String input : inputs) {
            blocked |= Rules.blocks(check(input));
        }
        return (blocked ? ExitCode.WRONG_INPUT : ExitCode.OK).code();
    }

    private List<Problem> check(String input) throws CommandFailure {
        RunInput read = RunInput.read(input, terminal);
        List<Problem> problems = read.judge(Known.NOTHING);
        ProblemLines.print(read.label(), problems, terminal.out(), terminal.messages());
        return problems;
    }
}
