package io.slipway.settings;

import java.io.IOException;
import java.nio.file.Path;

/** The file of settings is there and cannot be read, so that nothing is written into it either. */
public final class SettingsException extends IOException {
    private static final long serialVersionUID = 1;

    private final Reason reason;
    private final String file;
    private final long line;

    /** Why it cannot be read. */
    public enum Reason {
        /** It is not JSON; the line says where. */
        JSON,
        /** It is JSON, and not an object. */
        OBJECT,
        /** The system does not give it. */
        UNREADABLE
    }

    SettingsException(Reason reason, Path file, long line, Throwable cause) {
        this(reason, file, line);
        initCause(cause);
    }

    SettingsException(Reason reason, Path file, long line) {
        super(file + ": " + reason + (line > 0 ? " (" + line + ")" : ""));
        this.reason = reason;
        this.file = file.toString();
        this.line = line;
    }

    /** Why it cannot be read. */
    public Reason reason() {
        return reason;
    }

    /** The file. */
    public String file() {
        return file;
    }

    /** The line from 1 at which reading stopped, 0 where there is none. */
    public long line() {
        return line;
    }
}
