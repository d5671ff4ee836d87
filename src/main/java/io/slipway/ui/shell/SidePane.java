package io.slipway.ui.shell;

import io.slipway.settings.Remembered;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableDoubleValue;
import javafx.scene.Node;
import org.jspecify.annotations.Nullable;

/**
 * A pane at the side of a split pane: it gives way when the window gets small for its text, unless the operator wants it,
 * and covers the rest for as long as it is wanted where both have no room. Its size and whether it is wanted, in a large
 * window and in a small one, are remembered.
 */
final class SidePane {
    private final PaneRow row;
    private final Node pane;
    private final PaneShare share;
    private final Usual usual;
    private final Middle middle;
    private final String name;
    private final Remembered remembered;
    private final BooleanProperty shown = new SimpleBooleanProperty(false);
    private @Nullable Room room;
    private boolean fitting;

    /**
     * A pane that is not shown yet.
     *
     * @param row where it stands
     * @param pane what is shown
     * @param usual where and how it stands
     * @param remembered what was noted of it
     * @param middle the part of the window that it stands in
     */
    SidePane(PaneRow row, Node pane, Usual usual, Remembered remembered, Middle middle) {
        this.row = row;
        this.pane = pane;
        this.usual = usual;
        this.middle = middle;
        this.name = "pane." + usual.name();
        this.share = row.share(pane, usual.first(), remembered.number(name + ".size", usual.size()));
        this.remembered = remembered;
        remembered.addSource(this::note);
        pane.layoutBoundsProperty().addListener((same, before, after) -> remembered.touch());
        shown.addListener((same, before, after) -> toggle(after));
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
            row.add(share);
        } else if (!middle.drawer().close(pane)) {
            row.remove(share);
        }
    }

    private void note() {
        if (shown.get() && room != Room.NONE && pane.getScene() != null) {
            row.hold();
            remembered.keep(name + ".size", share.wanted());
        }
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

    BooleanProperty shownProperty() {
        return shown;
    }
}
