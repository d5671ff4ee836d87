package io.slipway.cli;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.text.Printable;
import java.util.Optional;
import java.util.regex.Pattern;

/** Finds a run by its id, or by its name among the newest. */
final class ChosenRun {
    private static final int NEWEST = 100;
    private static final Pattern ID =
            Pattern.compile("[0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12}");

    private ChosenRun() {
    }

    /** The run; none of that id is the service's refusal, none of that name is wrong input. */
    static Run find(String text, Northflank northflank, Target job, Terminal terminal) throws CommandFailure {
        try {
            return ID.matcher(text).matches() ? northflank.run(job, text) : named(text, northflank, job, terminal);
        } catch (ApiException failure) {
            throw new FailureWords(terminal.messages()).ending(failure, "cli.forbidden.runs");
        }
    }

    private static Run named(String text, Northflank northflank, Target job, Terminal terminal)
            throws ApiException, CommandFailure {
        Optional<Run> found = northflank.runs(job, NEWEST).stream()
                .filter(run -> run.runName().equals(text) || run.id().equals(text))
                .findFirst();
        return found.orElseThrow(() ->
                terminal.failure(ExitCode.WRONG_INPUT, "cli.run.absent", Printable.of(text), String.valueOf(NEWEST)));
    }
}
