package io.slipway.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;

/** What the status line says: the last message, and what can be done about it. */
public final class Status {
    private final ReadOnlyStringWrapper message = new ReadOnlyStringWrapper("");
    private final ReadOnlyObjectWrapper<Optional<Runnable>> retry = new ReadOnlyObjectWrapper<>(Optional.empty());

    /** Says something. */
    public void say(String text) {
        message.set(text);
        retry.set(Optional.empty());
    }

    /** Says what did not work, and offers to try again. */
    public void trouble(String text, Runnable again) {
        message.set(text);
        retry.set(Optional.of(again));
    }

    /** Says nothing any more. */
    public void clear() {
        say("");
    }

    /** The message, or empty. */
    public ReadOnlyStringProperty messageProperty() {
        return message.getReadOnlyProperty();
    }

    /** What tries again, when that can be offered. */
    public ReadOnlyObjectProperty<Optional<Runnable>> retryProperty() {
        return retry.getReadOnlyProperty();
    }
}
