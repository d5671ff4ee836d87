package io.slipway.cli;

import io.slipway.cli.doc.FishCompletion;
import io.slipway.cli.doc.ZshCompletion;
import picocli.AutoComplete;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** {@code slipway completion}: what makes a shell complete the commands of this program. */
@Command(name = "completion")
final class CompletionCommand implements Runnable {
    private final Terminal terminal;

    @Spec
    @SuppressWarnings("NullAway.Init")
    private CommandSpec spec;

    @Parameters(paramLabel = "bash|zsh|fish")
    @SuppressWarnings("NullAway.Init")
    private Shells shell;

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
    public void run() {
        CommandLine program = spec.root().commandLine();
        terminal.out().print(switch (shell) {
            case bash -> AutoComplete.bash(program.getCommandName(), program);
            case zsh -> ZshCompletion.of(program.getCommandSpec());
            case fish -> FishCompletion.of(program.getCommandSpec());
        });
    }
}
