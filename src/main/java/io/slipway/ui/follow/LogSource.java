package io.slipway.ui.follow;

import io.slipway.northflank.Northflank;
import io.slipway.run.Target;

/**
 * A run whose lines can be read.
 *
 * @param northflank the service that runs it
 * @param target its job
 * @param runId its id
 * @param runName its name, empty when it is not known
 */
public record LogSource(Northflank northflank, Target target, String runId, String runName) {
    /** The name, or what stands for it. */
    String shownName() {
        return runName.isEmpty() ? runId : runName;
    }

    /** Whether it is the same run, however it is reached. */
    boolean isSameRun(LogSource other) {
        return runId.equals(other.runId) && target.equals(other.target);
    }
}
