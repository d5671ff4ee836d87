package io.slipway.ui.follow;

import io.slipway.northflank.Northflank;
import io.slipway.northflank.tail.TailEnd;
import io.slipway.run.Target;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/**
 * A run whose lines can be read.
 *
 * @param northflank the service that runs it
 * @param target its job
 * @param runId its id
 * @param runName its name, empty when it is not known
 * @param ended is told in the background how each reading of its lines ended, for what it says about the token
 */
public record LogSource(
        Northflank northflank, Target target, String runId, String runName, Consumer<TailEnd> ended) {
    private static final Pattern NOT_FOR_A_FILE = Pattern.compile("[^A-Za-z0-9._-]+");

    /** The name, or what stands for it. */
    String shownName() {
        return runName.isEmpty() ? runId : runName;
    }

    /** Whether it is the same run, however it is reached. */
    boolean isSameRun(LogSource other) {
        return runId.equals(other.runId) && target.equals(other.target);
    }

    /** A name for a file with this log, which every system takes. */
    String fileName() {
        return NOT_FOR_A_FILE.matcher(target.job() + "-" + shownName()).replaceAll("-") + ".log";
    }
}
