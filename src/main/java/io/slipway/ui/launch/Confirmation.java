package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.run.RunSpec;

/** Asks before something is launched on a guarded service; a test answers in place of the dialog. */
@FunctionalInterface
public interface Confirmation {
    /** Whether this may be launched there. */
    boolean confirmed(Connection connection, RunSpec spec);
}
