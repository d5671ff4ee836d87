package io.slipway.ui.shell;

import io.slipway.settings.Remembered;
import javafx.application.Platform;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/**
 * A pane at the side of a split pane: it gives way when the window gets small for its text, unless the operator wants it,
 * and covers the rest for as long as it is wanted where both have no room. Its size and whether it is wanted, in a large
 * window and in a small one, are remembered.
 */
final class SidePane {
    private static final double MOST = 0.9;

    private final SplitPane split;
    private final Node pane;
    private final boolean first;
    private final Usual usual;
    private final Middle middle;
    private final String name;
    private final Remembered remembered;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private final Runnable placing = this::place;
    private final Runnable settling = this::settle;
    private double size;
    private @Nullable Room room;
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
     * @param middle the part of the window that it stands in
     */
    SidePane(SplitPane split, Node pane, Usual usual, Remembered remembered, Middle middle) {
        this.middle = middle;
        this.usual = usual;
        this.split = split;
        this.pane = pane;
        this.name = "pane." + usual.name();
        this.first = usual.first();
        this.size = remembered.number(name + ".size", usual.size());
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
     * @param size how many pixels it takes; all in text of the usual size
     * @param limit from which size of the window on it is shown by itself
     * @param least from which size of the window on it stands beside the rest, else before it
     */
    record Usual(String name, boolean first, double size, double limit, double least) {}

    /**
     * The part of the window that panes stand in.
     *
     * @param scale how much larger text is than usual
     * @param drawer where a pane stands that covers the rest
     */
    record Middle(ObservableDoubleValue scale, Drawer drawer) {}

    private enum Room { AMPLE, SMALL, NONE }

    private void toggle(boolean show) {
        if (!fitting && room != Room.NONE) {
            remembered.keep(wish(), show);
        }
        if (show && room == Room.NONE) {
            middle.drawer().open(pane, () -> shown.set(false));
        } else if (show) {
            split.getItems().add(first ? 0 : split.getItems().size(), pane);
            placeAfterLayout(split.getScene());
        } else if (!middle.drawer().close(pane)) {
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
            double share = Math.min(MOST, size * middle.scale().get() / length().get());
            split.setDividerPosition(divider(), first ? share : 1 - share);
            // No picture shows it in another size.
            split.layout();
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

    /** By the line beside it, as it is placed by that: of the pane itself half the line's width is missing. */
    private double measured() {
        boolean stands = settled && split.getItems().contains(pane) && length().get() > 0;
        return stands ? share() * length().get() / middle.scale().get() : size;
    }

    private double share() {
        double line = split.getDividerPositions()[divider()];
        return first ? line : 1 - line;
    }

    private int divider() {
        return first ? 0 : split.getDividers().size() - 1;
    }

    private void note() {
        if (shown.get() && room != Room.NONE && pane.getScene() != null) {
            remembered.keep(name + ".size", measured());
        }
    }

    private ReadOnlyDoubleProperty length() {
        return split.getOrientation() == Orientation.HORIZONTAL ? split.widthProperty() : split.heightProperty();
    }

    /** Gives way, or comes back, when the window crosses one of its limits. */
    void fit(double window) {
        Room now = room(window / middle.scale().get());
        if (now != room) {
            fitting = true;
            if (now == Room.NONE || room == Room.NONE) {
                shown.set(false);
            }
            room = now;
            shown.set(now != Room.NONE && remembered.flag(wish(), now == Room.AMPLE));
            fitting = false;
        }
    }

    private Room room(double window) {
        if (window < usual.least()) {
            return Room.NONE;
        }
        return window < usual.limit() ? Room.SMALL : Room.AMPLE;
    }

    /** In a small window a pane is wanted for other reasons than in a large one. */
    private String wish() {
        return name + (room == Room.AMPLE ? ".shown" : ".shown.small");
    }

    /** Stays as wide as it is for its text, which was so much larger than usual before. */
    void rescale(double before) {
        if (shown.get() && settled && room != Room.NONE) {
            size = share() * length().get() / before;
        }
        placeAfterLayout(split.getScene());
    }

    BooleanProperty shownProperty() {
        return shown;
    }
}
