package io.slipway.history;

import io.slipway.text.InWords;
import io.slipway.text.Messages;
import org.jspecify.annotations.Nullable;

/** The record of launches cannot be read or written; its message is for the log, a person is told its trouble. */
public final class HistoryException extends Exception implements InWords {
    private static final long serialVersionUID = 1;

    private final HistoryTrouble trouble;

    /** For this trouble. */
    public HistoryException(HistoryTrouble trouble) {
        this(trouble, null);
    }

    /** For this trouble, which something else has caused. */
    public HistoryException(HistoryTrouble trouble, @Nullable Throwable cause) {
        super((trouble.kind() + " " + trouble.file() + " " + trouble.detail()).strip(), cause);
        this.trouble = trouble;
    }

    /** Why. */
    public HistoryTrouble trouble() {
        return trouble;
    }

    @Override
    public String in(Messages messages) {
        return trouble.in(messages);
    }
}
