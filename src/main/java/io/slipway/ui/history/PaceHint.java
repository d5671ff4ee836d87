package io.slipway.ui.history;

import io.slipway.ui.kit.WordsWidth;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.text.Font;

/** How far a duration is from what is usual, beside it; gone where there is no room for both, since the details tell it too. */
final class PaceHint extends Label {
    private static final double SMALLER = 0.86;

    PaceHint() {
        getStyleClass().add("pace-hint");
    }

    /** Says it beside the duration that this cell holds, nothing where all is as usual. */
    void say(String hint, Labeled duration) {
        setText(hint);
        duration.setGraphic(hint.isEmpty() ? null : this);
        if (!managedProperty().isBound()) {
            // Sheets do not reach it while it is gone, and its room is asked for then.
            fontProperty().bind(duration.fontProperty().map(font -> Font.font(font.getFamily(), font.getSize() * SMALLER)));
            managedProperty().bind(Bindings.createBooleanBinding(
                    () -> fits(duration),
                    textProperty(),
                    fontProperty(),
                    duration.textProperty(),
                    duration.widthProperty()));
            // What has no place any more would be painted where it was.
            visibleProperty().bind(managedProperty());
        }
    }

    private boolean fits(Labeled duration) {
        double around = duration.snappedLeftInset() + duration.snappedRightInset() + duration.getGraphicTextGap();
        return WordsWidth.of(duration, duration.getText()) + WordsWidth.of(this, getText()) + Math.ceil(around) <= duration.getWidth();
    }
}
