package io.slipway.ui.shortcuts;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Tip;
import java.util.stream.Stream;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.scene.control.Button;
import org.jspecify.annotations.Nullable;

/** What can be done with the chosen row; a button that means nothing for it says why. */
final class RowMeans {
    private final Means change;
    private final Means remove;
    private final Means reset;
    private final Messages messages;

    /** A button, and why it does nothing. */
    private record Means(Button button, StringProperty whyNot) {
        static Means of(Button button) {
            Means means = new Means(button, new SimpleStringProperty(""));
            Tip.whileDisabled(button, means.whyNot());
            return means;
        }

        void allow(boolean isPossible, String otherwise) {
            button.setDisable(!isPossible);
            whyNot.set(otherwise);
        }
    }

    RowMeans(Button change, Button remove, Button reset, Messages messages) {
        this.change = Means.of(change);
        this.remove = Means.of(remove);
        this.reset = Means.of(reset);
        this.messages = messages;
    }

    void choose(@Nullable KeyRow row) {
        if (row == null || row.isFixed()) {
            String why = messages.text(row == null ? "why.shortcuts.none" : "shortcuts.fixed");
            Stream.of(change, remove, reset).forEach(means -> means.allow(false, why));
        } else {
            change.allow(true, "");
            remove.allow(!row.keys().isEmpty(), messages.text("why.shortcuts.keyless"));
            reset.allow(row.changed(), messages.text("why.shortcuts.same"));
        }
    }
}
