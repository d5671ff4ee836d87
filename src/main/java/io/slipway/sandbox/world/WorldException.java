package io.slipway.sandbox.world;

import java.io.IOException;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/** A file of the operator's that should hold the sandbox's world and does not. */
public final class WorldException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String file;

    /** Why it holds none. */
    public enum Reason {
        /** It cannot be understood. */
        UNREADABLE,
        /** There is no project in it. */
        EMPTY
    }

    WorldException(Reason reason, Path file, @Nullable Throwable cause) {
        super(reason + " " + file, cause);
        this.reason = reason;
        this.file = file.toString();
    }

    /** Why it holds none. */
    public Reason reason() {
        return reason;
    }

    /** The file. */
    public String file() {
        return file;
    }
}
