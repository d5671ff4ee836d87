package io.slipway.cli;

import io.slipway.northflank.tail.TailEnd;
import io.slipway.rights.Right;
import io.slipway.rights.TokenRights;

/** What the end of a live log says about the right to read logs. */
final class LogRights {
    private LogRights() {
    }

    /** A run whose lines came to the end was allowed; of others only a refusal says something. */
    static void learn(TokenRights rights, TailEnd end) {
        if (end instanceof TailEnd.Refused refused) {
            rights.failed(Right.LOGS, refused.why());
        } else if (end instanceof TailEnd.Concluded(var run, boolean complete) && complete) {
            rights.granted(Right.LOGS);
        }
    }
}
