package io.slipway.northflank;

import java.time.Duration;
import java.util.List;

/** The lines of a run as they are written, over a connection that stays open until it is closed or breaks. */
public interface LogStream extends AutoCloseable {
    /**
     * The next lines, oldest first.
     *
     * @param most how long to wait for them
     * @return the lines of one message of the service; none when none came in that time
     * @throws ApiException.NoAnswer when the connection ended or broke, or the service reported an error; no more lines
     *     will come
     * @throws InterruptedException when somebody stopped waiting
     */
    List<LogLine> next(Duration most) throws ApiException.NoAnswer, InterruptedException;

    /** Ends the connection at once. */
    @Override
    void close();
}
