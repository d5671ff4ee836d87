package io.slipway.ui.settings;

import javafx.scene.control.Label;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/**
 * What came of what was asked for last, as an icon and words.
 *
 * @param label where it is said
 */
record ResultLine(Label label) {
    /** Nothing came of it yet. */
    void underWay(String words) {
        label.setGraphic(null);
        label.setText(words);
    }

    void well(String words) {
        say(words, Feather.CHECK_CIRCLE, "well");
    }

    void trouble(String words) {
        say(words, Feather.X_CIRCLE, "ill");
    }

    private void say(String words, Feather mark, String tone) {
        FontIcon icon = new FontIcon(mark);
        icon.getStyleClass().add(tone);
        label.setText(words);
        label.setGraphic(icon);
    }
}
