package io.slipway.cli;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.run.Target;
import io.slipway.text.Printable;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** What a guarded connection has asked before a launch: answered by a flag or at the console, else nothing is sent. */
final class GuardQuestion {
    private final Terminal terminal;
    private final boolean yes;

    /** A question that the flag answers. */
    GuardQuestion(Terminal terminal, boolean yes) {
        this.terminal = terminal;
        this.yes = yes;
    }

    void ask(Connection connection, Target job) throws CommandFailure {
        if (yes || connection.guard() == Guard.NONE) {
            return;
        }
        String name = Printable.of(connection.name());
        String target = Printable.of(job.project() + " / " + job.job());
        Optional<String> answer = terminal.operator()
                .answer(terminal.messages().text("cli.guard.ask." + connection.guard().word(), target, name));
        if (answer.isEmpty()) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.guard.unanswered", name);
        }
        String said = answer.get().strip();
        boolean granted = connection.guard() == Guard.TYPE_JOB
                ? said.equals(job.job())
                : List.of(terminal.messages().text("cli.guard.ask.granted").split(" "))
                        .contains(said.toLowerCase(Locale.ROOT));
        if (!granted) {
            throw terminal.failure(ExitCode.WRONG_INPUT, "cli.guard.refused");
        }
    }
}
