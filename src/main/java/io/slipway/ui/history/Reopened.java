package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvValue;
import io.slipway.run.FileContent;
import io.slipway.run.Mask;
import io.slipway.run.RunSpec;

/** A recorded launch as a draft again: what was masked is missing, what stands in clear was meant to. */
final class Reopened {
    private Reopened() {
    }

    /** The launch without its secrets, at its target. */
    static RunSpec of(LaunchRecord launch) {
        return RunBodies.read(launch.request())
                .spec()
                .at(launch.target())
                .withSecrets((pointer, value) -> value(value.text()), (pointer, content) -> new FileContent.Missing());
    }

    private static EnvValue value(String text) {
        return text.equals(Mask.TEXT) ? new EnvValue.Missing() : new EnvValue.Plain(text);
    }
}
