package io.slipway.northflank.tail;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.LogStream;
import io.slipway.northflank.Northflank;
import io.slipway.run.Target;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** Opens the socket of a run's log; trouble with it is no trouble with the service, which is asked in another way. */
final class SocketSource {
    private final Northflank northflank;
    private final Target target;
    private final String runId;

    SocketSource(Northflank northflank, Target target, String runId) {
        this.northflank = northflank;
        this.target = target;
        this.runId = runId;
    }

    /** The socket ended while it was followed. */
    static final class Broken extends Exception {
        private static final long serialVersionUID = 1;
    }

    /** A socket, when it is time for one and it comes about. */
    Optional<LogStream> open(Timing timing) throws InterruptedException {
        if (!timing.allowsSocket()) {
            return Optional.empty();
        }
        try {
            return Optional.of(northflank.tail(target, runId));
        } catch (ApiException failure) {
            Following.endWhenStopped(failure);
            if (failure instanceof ApiException.Rejected no && !no.isOfTooMany()) {
                timing.refused();
            } else {
                timing.lost(timing.now());
            }
            return Optional.empty();
        }
    }

    /** The next lines of a socket. */
    static List<LogLine> next(LogStream stream, Duration most) throws Broken, InterruptedException {
        try {
            return stream.next(most);
        } catch (ApiException.NoAnswer ended) {
            throw new Broken();
        }
    }
}
