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

    private final ReadOnlyStringWrapper hint = new ReadOnlyStringWrapper("");
    private String standing = "";

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

    /** Says something that has to be read, at once and whenever there is nothing else to say; empty takes it back. */
    public void stand(String text) {
        boolean hidesTrouble = retry.get().isPresent();
        boolean takesBack = text.isEmpty() && !message.get().equals(standing);
        standing = text;
        if (!hidesTrouble && !takesBack) {
            clear();
        }
    }

    /** Says nothing any more, but for what stands. */
    public void clear() {
        say(standing);
    }

    /** Shows this in place of the message until it is empty again; the message stays below it. */
    public void hint(String text) {
        hint.set(text);
    }

    /** What is shown in place of the message, or empty. */
    ReadOnlyStringProperty hintProperty() {
        return hint.getReadOnlyProperty();
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
