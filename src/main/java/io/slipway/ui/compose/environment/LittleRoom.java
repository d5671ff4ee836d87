package io.slipway.ui.compose.environment;

import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ContentDisplay;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** What gives way in a low tab, so that its rows are what is scrolled and not the page around them too. */
final class LittleRoom {
    private static final PseudoClass LOW = PseudoClass.getPseudoClass("low");
    private static final PseudoClass TIGHT = PseudoClass.getPseudoClass("tight");

    /** For all of it, in text of the usual size: with what can be done in one line, and in two where it is narrow. */
    private static final double ENOUGH = 240;
    private static final double ENOUGH_NARROW = 304;
    private static final double NARROW = 560;
    /** For a heading over some rows. */
    private static final double ENOUGH_HEADED = 126;

    private final Region tab;
    private final List<Node> hints;
    private final Node heading;
    private final Button add;
    private final Label addKey;
    private final ObservableValue<Double> scale;

    /**
     * Not measured yet.
     *
     * @param tab what has the room, whatever comes and goes in it
     * @param hints what goes first
     * @param heading goes last
     * @param add says what it does by an icon where it is narrow too
     * @param addKey the key in it
     */
    LittleRoom(Region tab, List<Node> hints, Node heading, Button add, Label addKey) {
        this.tab = tab;
        this.hints = hints;
        this.heading = heading;
        this.add = add;
        this.addKey = addKey;
        this.scale = TextSize.scale(tab);
    }

    /** Follows the size of the tab. */
    void follow() {
        tab.widthProperty().subscribe((before, now) -> fit());
        tab.heightProperty().subscribe((before, now) -> fit());
        scale.subscribe((before, now) -> fit());
    }

    private void fit() {
        double height = tab.getHeight() / scale.getValue();
        boolean narrow = tab.getWidth() < NARROW * scale.getValue();
        boolean low = height < (narrow ? ENOUGH_NARROW : ENOUGH);
        tab.pseudoClassStateChanged(LOW, low);
        tab.pseudoClassStateChanged(TIGHT, low && narrow);
        hints.forEach(hint -> Shown.set(hint, !low));
        Shown.set(heading, height >= ENOUGH_HEADED);
        shorten(low && narrow);
    }

    private void shorten(boolean tight) {
        if (tight != (add.getContentDisplay() == ContentDisplay.GRAPHIC_ONLY)) {
            add.setContentDisplay(tight ? ContentDisplay.GRAPHIC_ONLY : ContentDisplay.RIGHT);
            addKey.setGraphic(tight ? new FontIcon(Feather.PLUS) : null);
            add.setTooltip(tight ? new Tooltip(add.getText()) : null);
        }
    }
}
