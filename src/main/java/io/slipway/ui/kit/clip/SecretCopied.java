package io.slipway.ui.kit.clip;

import javafx.event.Event;
import javafx.event.EventType;

/** Tells the window that a field has copied a secret, so that it does not stay in the clipboard. */
public final class SecretCopied extends Event {
    /** Of this event. */
    public static final EventType<SecretCopied> COPIED = new EventType<>(Event.ANY, "SECRET_COPIED");

    private static final long serialVersionUID = 1;

    private final transient String text;

    /** Tells of this text. */
    public SecretCopied(String text) {
        super(COPIED);
        this.text = text;
    }

    /** What was copied. */
    public String text() {
        return text;
    }

    @Override
    public String toString() {
        return "SecretCopied[********]";
    }
}
