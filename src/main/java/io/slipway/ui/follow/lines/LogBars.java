package io.slipway.ui.follow.lines;

import java.util.function.DoubleConsumer;
import javafx.geometry.Orientation;
import javafx.scene.control.ScrollBar;

/** The scroll bars beside and below lines: down they count lines, across they count pixels. */
final class LogBars {
    private final ScrollBar vertical = new ScrollBar();
    private final ScrollBar horizontal = new ScrollBar();
    private boolean setting;

    /** Bars that tell where the operator drags them; what the view itself sets is not told. */
    LogBars(DoubleConsumer dragged, Runnable movedAcross) {
        vertical.setOrientation(Orientation.VERTICAL);
        vertical.setFocusTraversable(false);
        horizontal.setFocusTraversable(false);
        vertical.valueProperty().addListener((same, before, now) -> {
            if (!setting) {
                dragged.accept(now.doubleValue());
            }
        });
        horizontal.valueProperty().addListener(moved -> movedAcross.run());
    }

    ScrollBar vertical() {
        return vertical;
    }

    ScrollBar horizontal() {
        return horizontal;
    }

    boolean isAtEnd(double position) {
        return position >= vertical.getMax();
    }

    double widthBeside() {
        return vertical.prefWidth(-1);
    }

    double heightBelow() {
        return horizontal.isVisible() ? horizontal.prefHeight(-1) : 0;
    }

    void moveSideways(double pixels) {
        if (horizontal.isVisible()) {
            horizontal.setValue(Math.clamp(horizontal.getValue() + pixels, 0, horizontal.getMax()));
        }
    }

    void place(double width, double height) {
        vertical.resizeRelocate(width, 0, widthBeside(), height);
        double below = horizontal.prefHeight(-1);
        horizontal.resizeRelocate(0, height - below, width, below);
    }

    void showDown(long lines, long whollyInSight, double position, boolean atEnd) {
        setting = true;
        double inSight = Math.max(1, (double) whollyInSight);
        double most = Math.max(0, lines - inSight);
        vertical.setVisible(most > 0);
        vertical.setMax(most);
        vertical.setVisibleAmount(most * inSight / Math.max(1, lines));
        vertical.setBlockIncrement(inSight);
        vertical.setUnitIncrement(1);
        vertical.setValue(atEnd ? most : Math.min(most, position));
        setting = false;
    }

    /** Says how far the lines are moved sideways. */
    double showAcross(double whole, double width, double step) {
        double beyond = Math.max(0, whole - width);
        horizontal.setVisible(beyond > 0);
        horizontal.setMax(beyond);
        horizontal.setVisibleAmount(beyond * width / Math.max(1, whole));
        horizontal.setUnitIncrement(step);
        horizontal.setBlockIncrement(width / 2);
        horizontal.setValue(Math.min(horizontal.getValue(), beyond));
        return horizontal.getValue();
    }
}
