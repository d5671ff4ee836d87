package io.slipway.ui.kit;

import java.util.List;
import javafx.scene.control.Labeled;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;

/** What a button says in the words that have room; all of them are its name, and so what a screen reader says. */
public final class FittingWords {
    private static final double ROUNDING = 2;

    private final Labeled button;
    private final Region row;
    private List<String> words = List.of("");

    /** Words for a button that may take of a row all that others in it leave; where it is deeper in the row, all of it. */
    public FittingWords(Labeled button, Region row) {
        this.button = button;
        this.row = row;
        row.widthProperty().subscribe(this::fit);
        row.insetsProperty().subscribe(this::fit);
        button.insetsProperty().subscribe(this::fit);
        button.fontProperty().subscribe(this::fit);
        button.graphicProperty().subscribe(this::fit);
    }

    /** Says this from now on: all of it first, then ever shorter. */
    public void say(List<String> shortening) {
        words = shortening;
        button.setAccessibleText(shortening.getFirst());
        fit();
    }

    private void fit() {
        double room = row.getWidth() - across(row) - beside() - across(button) - WordsWidth.ofIcon(button) - ROUNDING;
        // A window that has no size yet says nothing of its room.
        boolean known = row.getWidth() > 0;
        button.setText(words.stream()
                .filter(each -> !known || WordsWidth.of(button, each) <= room)
                .findFirst()
                .orElse(words.getLast()));
    }

    /** What the others in the row take, with the spaces between them. */
    private double beside() {
        return row instanceof HBox line && line.getChildren().contains(button)
                ? line.getChildren().stream()
                        .filter(other -> other.isManaged() && !other.equals(button))
                        .mapToDouble(other -> other.prefWidth(-1) + line.getSpacing())
                        .sum()
                : 0;
    }

    private static double across(Region region) {
        return region.getInsets().getLeft() + region.getInsets().getRight();
    }
}
