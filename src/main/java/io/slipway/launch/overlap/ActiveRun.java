package io.slipway.launch.overlap;

import io.slipway.northflank.Run;

/**
 * A run that has not ended.
 *
 * @param run what the service says of it
 * @param own whether a launch on record started it
 */
public record ActiveRun(Run run, boolean own) {
    /** What it is called: its name, else its id. */
    public String name() {
        return run.runName().isEmpty() ? run.id() : run.runName();
    }
}
