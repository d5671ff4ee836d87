package io.slipway.ui.kit;

import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A line that warns and stands in nobody's way: an icon, words and a colour. */
public final class Caution extends HBox {
    /** A line with these words; long ones take several lines. */
    public Caution(String text) {
        Label words = new Label(text);
        words.setWrapText(true);
        words.setMinHeight(Region.USE_PREF_SIZE);
        getStyleClass().add("caution");
        getChildren().setAll(new FontIcon(Feather.ALERT_TRIANGLE), words);
    }
}
