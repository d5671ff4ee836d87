package io.slipway.northflank.transport;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.hc.core5.http.ConnectionClosedException;

/**
 * What comes in over a connection. Its end is a failure, so that no part of an answer passes for the whole of it, except
 * where the end of the connection is the end of the answer.
 */
final class Intake extends FilterInputStream {
    private enum Expected {
        MORE,
        THE_END,
        NOTHING
    }

    private Expected expected = Expected.MORE;

    Intake(InputStream in) {
        super(in);
    }

    /** From now on more has to come. */
    void expectMore() {
        expected = Expected.MORE;
    }

    /** From now on the end is as good as more. */
    void expectTheEnd() {
        expected = Expected.THE_END;
    }

    /** From now on nothing is read, and nobody kept waiting. */
    void expectNothing() {
        expected = Expected.NOTHING;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] into, int from, int most) throws IOException {
        if (expected == Expected.NOTHING) {
            return 0;
        }
        int count = super.read(into, from, most);
        if (count < 0 && expected == Expected.MORE) {
            throw new ConnectionClosedException("the connection ended before the answer did");
        }
        return count;
    }
}
