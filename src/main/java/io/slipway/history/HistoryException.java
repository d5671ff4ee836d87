package io.slipway.history;

import org.jspecify.annotations.Nullable;

/** The record of launches cannot be read or written. */
public final class HistoryException extends Exception {
    private static final long serialVersionUID = 1;

    public HistoryException(String message) {
        super(message);
    }

    public HistoryException(String message, @Nullable Throwable cause) {
        super(message, cause);
    }
}
