package io.slipway.ui.history;

import io.slipway.settings.Remembered;
import javafx.beans.Observable;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

/** The place beside the table: the details stand there while something is selected, and take no room else. */
final class DetailsPlace {
    /** In hundredths of the width. */
    private static final String SHARE = "history.details";
    private static final double USUAL = 64;

    private final SplitPane split;
    private final Node pane;
    private final Remembered remembered;
    private double divider;

    DetailsPlace(SplitPane split, Node pane, Remembered remembered) {
        this.split = split;
        this.pane = pane;
        this.remembered = remembered;
        this.divider = remembered.number(SHARE, USUAL) / 100;
        remembered.addSource(this::note);
        split.getItems().addListener((Observable changed) -> split.getDividers().forEach(line ->
                line.positionProperty().addListener((same, before, now) -> remembered.touch())));
    }

    private void note() {
        if (split.getItems().contains(pane)) {
            remembered.keep(SHARE, split.getDividerPositions()[0] * 100);
        }
    }

    void show() {
        if (!split.getItems().contains(pane)) {
            split.getItems().add(pane);
            split.setDividerPositions(divider);
            placeAfterLayout(divider);
        }
    }

    /** A split pane shares out by what it knows after a layout; what is set before that is lost in it. */
    private void placeAfterLayout(double wanted) {
        Scene scene = split.getScene();
        if (scene != null) {
            scene.addPostLayoutPulseListener(new Runnable() {
                @Override
                public void run() {
                    scene.removePostLayoutPulseListener(this);
                    split.setDividerPositions(wanted);
                }
            });
        }
    }

    /** Where the operator put the divider is remembered. */
    void hide() {
        if (split.getItems().contains(pane)) {
            divider = split.getDividerPositions()[0];
            split.getItems().remove(pane);
        }
    }
}
