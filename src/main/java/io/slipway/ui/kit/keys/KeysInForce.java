package io.slipway.ui.kit.keys;

import io.slipway.text.Messages;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.util.Subscription;

/** The keys that actions have now, for the parts of the window that hear or name one themselves. */
public final class KeysInForce {
    private final ReadOnlyObjectWrapper<Map<String, Optional<KeyCombination>>> known =
            new ReadOnlyObjectWrapper<>(Map.of());
    private final Messages messages;
    private final KeyWords words;

    /** Every key is the default one, written in these texts. */
    public KeysInForce(Messages messages) {
        this.messages = messages;
        this.words = new KeyWords(messages);
    }

    /** Puts keys in force, by the ids of the actions; nothing is an action without a key. */
    public void set(Map<String, Optional<KeyCombination>> keys) {
        known.set(Map.copyOf(keys));
    }

    /** Those that were put in force. */
    public ReadOnlyObjectProperty<Map<String, Optional<KeyCombination>>> knownProperty() {
        return known.getReadOnlyProperty();
    }

    /** The key of an action, or nothing when it has none. */
    public Optional<KeyCombination> of(ActionKey action) {
        return known.get().getOrDefault(action.id(), Optional.of(action.byDefault()));
    }

    /** Whether this presses the key of that action. */
    public boolean isPressed(ActionKey action, KeyEvent pressed) {
        return of(action).filter(keys -> keys.match(pressed)).isPresent();
    }

    /** The key as it is written, or empty. */
    public String shown(ActionKey action) {
        return of(action).map(words::of).orElse("");
    }

    /** A text with the key behind it: {@code Filter (Ctrl+F)}. */
    public String named(String text, ActionKey action) {
        String key = shown(action);
        return key.isEmpty() ? text : messages.text("key.behind", text, key);
    }

    /** Runs this now and whenever keys change. */
    public Subscription follow(Runnable naming) {
        return known.subscribe(now -> naming.run());
    }

    /** How keys are written. */
    public KeyWords words() {
        return words;
    }
}
