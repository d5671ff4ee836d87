package io.slipway.ui.kit;

import javafx.beans.property.BooleanProperty;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/** Two parts, one above the other: the lower one folds away to its heading and comes back as large as it was. */
public final class FoldingSplit extends SplitPane {
    private final Region lower;
    private final BooleanProperty open;
    private final Runnable placing = this::place;
    private double share;

    /**
     * A split of these parts.
     *
     * @param open whether the lower part is unfolded
     * @param share what the upper part takes of the height as long as nobody moved the line between them
     */
    public FoldingSplit(Region upper, Region lower, BooleanProperty open, double share) {
        super(upper, lower);
        this.lower = lower;
        this.open = open;
        this.share = share;
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("panes");
        open.subscribe((before, now) -> fold(now));
        sceneProperty().subscribe(this::placeAfterLayout);
        lower.setMaxHeight(open.get() ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
    }

    private void fold(boolean unfold) {
        if (!unfold) {
            share = getDividerPositions()[0];
        }
        lower.setMaxHeight(unfold ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        placeAfterLayout(getScene());
    }

    private void placeAfterLayout(@Nullable Scene scene) {
        if (scene != null) {
            scene.addPostLayoutPulseListener(placing);
        }
    }

    /** A split pane shares out by what it knows after a layout; what is set before that is lost in it. */
    private void place() {
        if (getScene() != null) {
            getScene().removePostLayoutPulseListener(placing);
            setDividerPositions(open.get() ? share : 1);
        }
    }
}
