package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.northflank.Credentials;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/** The embedded sandbox of this window, from the first need of it to the end of the program. */
public final class SandboxHost implements AutoCloseable {
    /** The sandbox takes any token. */
    private static final String TOKEN = "sandbox";

    private final SandboxOptions options;
    private @Nullable Sandbox running;
    private boolean closed;

    /** A sandbox that is not started yet. */
    public SandboxHost(SandboxOptions options) {
        this.options = options;
    }

    /** Starts it; this blocks. */
    synchronized Connection start() throws IOException {
        if (closed) {
            throw new IOException("The program is ending");
        }
        Sandbox sandbox = running == null ? Sandbox.start(options) : running;
        running = sandbox;
        return new Connection(Connection.SANDBOX, new Credentials(sandbox.address(), TOKEN), "", true);
    }

    @Override
    public synchronized void close() {
        closed = true;
        if (running != null) {
            running.close();
        }
    }
}
