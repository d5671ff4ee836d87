package io.slipway.ui.kit.form;

import javafx.scene.Node;
import javafx.scene.layout.FlowPane;

/** Controls that want to stand in one line, and take more lines only where that has no room for them. */
public final class WrappingLine extends FlowPane {
    /** A flow otherwise asks for its wrap length, however little is in it. */
    @Override
    protected double computePrefWidth(double height) {
        double controls = getManagedChildren().stream().mapToDouble(this::width).sum();
        double gaps = snapSpaceX(getHgap()) * Math.max(0, getManagedChildren().size() - 1);
        return snappedLeftInset() + controls + gaps + snappedRightInset();
    }

    private double width(Node control) {
        double wanted = Math.clamp(control.prefWidth(-1), control.minWidth(-1), Math.max(control.minWidth(-1), control.maxWidth(-1)));
        return snapSizeX(wanted);
    }
}
