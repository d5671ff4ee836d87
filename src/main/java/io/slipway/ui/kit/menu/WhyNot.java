package io.slipway.ui.kit.menu;

import java.util.Optional;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.MenuItem;

/** Why an item of a menu cannot be chosen just now, in words; the item itself knows it. */
public final class WhyNot {
    private WhyNot() {
    }

    /** Lets an item be chosen while there is no reason against it. */
    public static void when(MenuItem item, ObservableValue<Optional<String>> reason) {
        // Kept by the item, since nothing that a reason is derived from keeps it.
        item.getProperties().put(WhyNot.class, reason);
        reason.subscribe(now -> item.setDisable(now.isPresent()));
    }

    /** The same with one reason only. */
    public static void unless(MenuItem item, ObservableValue<Boolean> possible, String reason) {
        when(item, possible.map(can -> can ? Optional.empty() : Optional.of(reason)));
    }

    /** The same with what is so now, for an item that is made anew each time. */
    public static void now(MenuItem item, Optional<String> reason) {
        when(item, new SimpleObjectProperty<>(reason));
    }

    /** Why this item cannot be chosen, or nothing when it can, or nobody said. */
    public static Optional<String> of(MenuItem item) {
        return item.isDisable() && item.getProperties().get(WhyNot.class) instanceof ObservableValue<?> reason
                && reason.getValue() instanceof Optional<?> words
                ? words.map(String::valueOf)
                : Optional.empty();
    }
}
