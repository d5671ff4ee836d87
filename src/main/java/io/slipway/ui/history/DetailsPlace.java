package io.slipway.ui.history;

import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

/** The place beside the table: the details stand there while something is selected, and take no room else. */
final class DetailsPlace {
    private final SplitPane split;
    private final Node pane;
    private double divider = 0.64;

    DetailsPlace(SplitPane split, Node pane) {
        this.split = split;
        this.pane = pane;
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
