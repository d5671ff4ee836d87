package io.slipway.ui.kit;

import javafx.scene.control.Label;

/** Words that ask for no room, and take what others leave, up to what they need. */
public final class SpareLabel extends Label {
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
