package io.slipway.ui.shell;

import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/** A pane at the side of a split pane: it gives way when the window gets small, unless the operator wants it. */
final class SidePane {
    private final SplitPane split;
    private final Node pane;
    private final boolean first;
    private final double limit;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final Runnable placing = this::place;
    private double size;
    private boolean roomy;

    /**
     * A pane that is not shown yet.
     *
     * @param split where it stands
     * @param pane what is shown
     * @param first whether it stands first there, else last
     * @param size how many pixels it takes
     * @param limit from which size of the window on it is shown by itself
     */
    SidePane(SplitPane split, Node pane, boolean first, double size, double limit) {
        this.split = split;
        this.pane = pane;
        this.first = first;
        this.size = size;
        this.limit = limit;
        SplitPane.setResizableWithParent(pane, false);
        shown.addListener((same, before, after) -> toggle(after));
        split.sceneProperty().addListener((same, before, after) -> placeAfterLayout(after));
    }

    private void toggle(boolean show) {
        if (show) {
            split.getItems().add(first ? 0 : split.getItems().size(), pane);
            placeAfterLayout(split.getScene());
        } else {
            size = measured();
            split.getItems().remove(pane);
        }
    }

    private void placeAfterLayout(@Nullable Scene scene) {
        if (scene != null && shown.get()) {
            scene.addPostLayoutPulseListener(placing);
        }
    }

    /** A split pane shares out by what it knows after a layout; what is set before that is lost in it. */
    private void place() {
        split.getScene().removePostLayoutPulseListener(placing);
        if (shown.get()) {
            double share = size / length().get();
            split.setDividerPosition(first ? 0 : split.getDividers().size() - 1, first ? share : 1 - share);
        }
    }

    private double measured() {
        boolean wide = split.getOrientation() == Orientation.HORIZONTAL;
        return wide ? pane.getLayoutBounds().getWidth() : pane.getLayoutBounds().getHeight();
    }

    private ReadOnlyDoubleProperty length() {
        return split.getOrientation() == Orientation.HORIZONTAL ? split.widthProperty() : split.heightProperty();
    }

    /** Gives way, or comes back, when the window crosses its limit. */
    void fit(double window) {
        boolean now = window >= limit;
        if (now != roomy) {
            roomy = now;
            shown.set(now);
        }
    }

    BooleanProperty shownProperty() {
        return shown;
    }
}
