package io.slipway.ui.kit;

import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.beans.value.ObservableValue;
import javafx.css.PseudoClass;
import javafx.geometry.Orientation;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;

/**
 * Two parts, one above the other: the lower one folds away to its heading and comes back as large as it was. Where there is
 * no height for both, it begins folded, and to unfold it folds the upper one: each then has all that there is.
 */
public final class FoldingSplit extends SplitPane {
    /** In text of the usual size. */
    private static final double BOTH_FIT = 364;
    /** More than both headings of their usual height and the least below one ask for: with less they are lower. */
    private static final double HEADINGS_FIT = 172;
    private static final PseudoClass SLIM = PseudoClass.getPseudoClass("slim");

    private final Part upper;
    private final Part lower;
    private final ObservableValue<Double> scale = TextSize.scale(this);
    private final Runnable placing = this::place;
    private Consumer<Boolean> folded = open -> {};
    private double share;
    private boolean low;
    /** How the lower part is where both have room. */
    private boolean wanted;
    private boolean fitting;

    /**
     * A part under a heading of its own.
     *
     * @param open whether more than the heading is shown
     */
    public record Part(Region pane, BooleanProperty open) {}

    /**
     * A split of these parts.
     *
     * @param share what the upper part takes of the height as long as nobody moved the line between them
     */
    public FoldingSplit(Part upper, Part lower, double share) {
        super(upper.pane(), lower.pane());
        this.upper = upper;
        this.lower = lower;
        this.share = share;
        this.wanted = lower.open().get();
        setOrientation(Orientation.VERTICAL);
        getStyleClass().add("panes");
        lower.open().subscribe((before, now) -> fold(now));
        sceneProperty().subscribe(this::placeAfterLayout);
        heightProperty().subscribe(this::fit);
        scale.subscribe(this::fit);
        limit();
    }

    /** Is told how the operator leaves the lower part, where both have room. */
    public void setOnFolded(Consumer<Boolean> open) {
        folded = open;
    }

    private void fit() {
        pseudoClassStateChanged(SLIM, getHeight() < HEADINGS_FIT * scale.getValue());
        boolean now = getHeight() < BOTH_FIT * scale.getValue();
        if (getHeight() > 0 && now != low) {
            keepShare();
            fitting = true;
            low = now;
            lower.open().set(!low && wanted);
            fitting = false;
            turn();
        }
    }

    private void fold(boolean unfold) {
        if (!fitting) {
            if (!low) {
                if (!unfold) {
                    keepShare();
                }
                wanted = unfold;
                folded.accept(unfold);
            }
            turn();
        }
    }

    private void keepShare() {
        if (!low && wanted && getDividerPositions()[0] < 1) {
            share = getDividerPositions()[0];
        }
    }

    private void turn() {
        upper.open().set(!low || !lower.open().get());
        limit();
        placeAfterLayout(getScene());
    }

    private void limit() {
        upper.pane().setMaxHeight(upper.open().get() ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
        lower.pane().setMaxHeight(lower.open().get() ? Double.MAX_VALUE : Region.USE_PREF_SIZE);
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
            setDividerPositions(!lower.open().get() ? 1 : low ? 0 : share);
        }
    }
}
