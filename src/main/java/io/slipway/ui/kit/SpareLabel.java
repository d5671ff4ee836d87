package io.slipway.ui.kit;

import javafx.scene.control.Label;

/** Words that ask for no room, and take what others leave, up to what they need; of less than a word nothing is shown. */
public final class SpareLabel extends Label {
    /** In text of the usual size. */
    private static final double A_WORD = 64;

    /** No words yet. */
    public SpareLabel() {
        widthProperty().subscribe(this::fit);
        textProperty().subscribe(this::fit);
    }

    private void fit() {
        double least = Math.min(A_WORD * TextSize.scale(this).getValue(), computeMaxWidth(-1));
        setOpacity(getWidth() >= least ? 1 : 0);
    }

    @Override
    protected double computeMinWidth(double height) {
        return 0;
    }

    @Override
    protected double computePrefWidth(double height) {
        return 0;
    }

    @Override
    protected double computeMaxWidth(double height) {
        return super.computePrefWidth(height);
    }
}
