package io.slipway.ui.shell;

import io.slipway.settings.Remembered;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/**
 * A pane at the side of a split pane: it gives way when the window gets small, unless the operator wants it. Its size and
 * whether it is wanted, in a large window and in a small one, are remembered.
 */
final class SidePane {
    private static final double MOST = 0.9;

    private final SplitPane split;
    private final Node pane;
    private final boolean first;
    private final double limit;
    private final String name;
    private final Remembered remembered;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final Runnable placing = this::place;
    private final Runnable settling = this::settle;
    private double size;
    private boolean roomy;
    private boolean fitted;
    private boolean fitting;
    /** Until then the pane has the size that a split pane gives to what is new, which nobody asked for. */
    private boolean settled;

    /**
     * A pane that is not shown yet.
     *
     * @param split where it stands
     * @param pane what is shown
     * @param usual where and how it stands
     * @param remembered what was noted of it
     */
    SidePane(SplitPane split, Node pane, Usual usual, Remembered remembered) {
        this.split = split;
        this.pane = pane;
        this.name = "pane." + usual.name();
        this.first = usual.first();
        this.size = remembered.number(name + ".size", usual.size());
        this.limit = usual.limit();
        this.remembered = remembered;
        SplitPane.setResizableWithParent(pane, false);
        remembered.addSource(this::note);
        pane.layoutBoundsProperty().addListener((same, before, after) -> remembered.touch());
        shown.addListener((same, before, after) -> toggle(after));
        split.sceneProperty().addListener((same, before, after) -> placeAfterLayout(after));
    }

    /**
     * How a pane stands when nobody has changed it.
     *
     * @param name what it is remembered by
     * @param first whether it stands first in its split pane, else last
     * @param size how many pixels it takes
     * @param limit from which size of the window on it is shown by itself
     */
    record Usual(String name, boolean first, double size, double limit) {}

    private void toggle(boolean show) {
        if (!fitting) {
            remembered.keep(wish(), show);
        }
        if (show) {
            split.getItems().add(first ? 0 : split.getItems().size(), pane);
            placeAfterLayout(split.getScene());
        } else {
            size = measured();
            split.getItems().remove(pane);
        }
    }

    private void placeAfterLayout(@Nullable Scene scene) {
        settled = false;
        if (scene != null && shown.get()) {
            scene.addPostLayoutPulseListener(placing);
        }
    }

    /** A split pane shares out by what it knows after a layout; what is set before that is lost in it. */
    private void place() {
        Scene scene = split.getScene();
        scene.removePostLayoutPulseListener(placing);
        if (shown.get()) {
            double share = Math.min(MOST, size / length().get());
            split.setDividerPosition(first ? 0 : split.getDividers().size() - 1, first ? share : 1 - share);
            scene.addPostLayoutPulseListener(settling);
            Platform.requestNextPulse();
        }
    }

    private void settle() {
        Scene scene = split.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(settling);
            settled = true;
        }
    }

    private double measured() {
        boolean wide = split.getOrientation() == Orientation.HORIZONTAL;
        double now = wide ? pane.getLayoutBounds().getWidth() : pane.getLayoutBounds().getHeight();
        return settled && now > 0 ? now : size;
    }

    private void note() {
        if (shown.get() && pane.getScene() != null) {
            remembered.keep(name + ".size", measured());
        }
    }

    private ReadOnlyDoubleProperty length() {
        return split.getOrientation() == Orientation.HORIZONTAL ? split.widthProperty() : split.heightProperty();
    }

    /** Gives way, or comes back, when the window crosses its limit. */
    void fit(double window) {
        boolean now = window >= limit;
        if (now != roomy || !fitted) {
            roomy = now;
            fitted = true;
            fitting = true;
            shown.set(remembered.flag(wish(), now));
            fitting = false;
        }
    }

    /** In a small window a pane is wanted for other reasons than in a large one. */
    private String wish() {
        return name + (roomy ? ".shown" : ".shown.small");
    }

    BooleanProperty shownProperty() {
        return shown;
    }
}
