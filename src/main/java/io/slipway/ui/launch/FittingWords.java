package io.slipway.ui.launch;

import io.slipway.ui.kit.TextSize;
import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;

/** What a button says in the words that have room; all of them are its name, and so what a screen reader says. */
final class FittingWords {
    /** Its place, before its font is there. */
    private static final double ICON = 18;
    private static final double ROUNDING = 2;

    private final Labeled button;
    private final Region row;
    private List<String> words = List.of("");

    /** Words for a button that may take all of a row. */
    FittingWords(Labeled button, Region row) {
        this.button = button;
        this.row = row;
        row.widthProperty().subscribe(this::fit);
        row.insetsProperty().subscribe(this::fit);
        button.insetsProperty().subscribe(this::fit);
        button.fontProperty().subscribe(this::fit);
    }

    /** Says this from now on: all of it first, then ever shorter. */
    void say(List<String> shortening) {
        words = shortening;
        button.setAccessibleText(shortening.getFirst());
        fit();
    }

    private void fit() {
        double room = row.getWidth() - across(row) - across(button) - beside();
        // A window that has no size yet says nothing of its room.
        boolean known = row.getWidth() > 0;
        button.setText(words.stream()
                .filter(each -> !known || width(each) <= room)
                .findFirst()
                .orElse(words.getLast()));
    }

    private static double across(Region region) {
        return region.getInsets().getLeft() + region.getInsets().getRight();
    }

    private double beside() {
        double icon = button.getGraphic() == null ? 0 : button.getGraphic().getLayoutBounds().getWidth();
        return Math.max(icon, ICON * TextSize.scale(button).getValue()) + button.getGraphicTextGap() + ROUNDING;
    }

    private double width(String text) {
        Text line = new Text(text);
        line.setFont(button.getFont());
        return line.getLayoutBounds().getWidth();
    }
}
