package io.slipway.ui.shell;

import java.util.ArrayList;
import java.util.List;
import javafx.application.Platform;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;
import org.jspecify.annotations.Nullable;

/**
 * A split pane with panes at its sides. It would share out anew whenever one comes or goes or the window changes; here each
 * stays as large as it was wanted, as far as there is room, until the operator moves the line beside it.
 */
final class PaneRow {
    /** How thick the line beside a pane is. */
    private static final double LINE = 4;

    private final SplitPane split;
    private final ObservableValue<Number> scale;
    private final List<PaneShare> shares = new ArrayList<>();
    private final Runnable placing = this::place;
    private final Runnable settling = this::settle;
    /** Until then panes have the sizes that a split pane gives to what is new, which nobody asked for. */
    private boolean settled;

    /**
     * A row without panes at its sides.
     *
     * @param scale how much larger text is than usual, and so the panes
     */
    PaneRow(SplitPane split, ObservableValue<Number> scale) {
        this.split = split;
        this.scale = scale;
        split.sceneProperty().subscribe(scene -> replace());
        length().subscribe((before, now) -> {
            hold(before.doubleValue(), scale());
            replace();
        });
        scale.subscribe((before, now) -> {
            hold(length().get(), before.doubleValue());
            replace();
        });
    }

    /** A pane of it that is not shown yet, at its beginning or else its end, of this many pixels. */
    PaneShare share(Node pane, boolean first, double wanted) {
        SplitPane.setResizableWithParent(pane, false);
        PaneShare share = new PaneShare(split, pane, first, wanted);
        shares.add(share);
        return share;
    }

    /** Shows a pane in its place. */
    void add(PaneShare share) {
        hold();
        split.getItems().add(share.isFirst() ? 0 : split.getItems().size(), share.pane());
        replace();
    }

    /** Shows it no more. */
    void remove(PaneShare share) {
        hold();
        split.getItems().remove(share.pane());
        replace();
    }

    /** Takes note of what the operator moved. */
    void hold() {
        hold(length().get(), scale());
    }

    private void hold(double length, double scale) {
        if (settled) {
            shares.forEach(share -> share.hold(length, scale));
        }
    }

    private void replace() {
        settled = false;
        @Nullable Scene scene = split.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(placing);
            scene.addPostLayoutPulseListener(placing);
        }
    }

    /** A split pane shares out by what it knows after a layout; what is set before that is lost in it. */
    private void place() {
        Scene scene = split.getScene();
        scene.removePostLayoutPulseListener(placing);
        if (length().get() > 0) {
            double given = given();
            // A line is stopped by the next one where that was; no picture shows them in another size.
            for (int round = 0; round < shares.size(); round++) {
                shares.forEach(share -> share.place(length().get(), scale() * given));
                split.layout();
            }
            scene.removePostLayoutPulseListener(settling);
            scene.addPostLayoutPulseListener(settling);
            Platform.requestNextPulse();
        }
    }

    /** What all get of what they want, beside what does not give way: else the first of them would pay for the others. */
    private double given() {
        boolean across = split.getOrientation() == Orientation.HORIZONTAL;
        List<PaneShare> shown = shares.stream().filter(PaneShare::isShown).toList();
        double kept = split.getItems().stream()
                .filter(item -> shown.stream().noneMatch(share -> share.pane().equals(item)))
                .mapToDouble(item -> across ? item.minWidth(-1) : item.minHeight(-1))
                .sum();
        double wanted = shown.stream().mapToDouble(PaneShare::wanted).sum() * scale();
        double room = length().get() - kept - LINE * shown.size();
        return wanted > room && room > 0 ? room / wanted : 1;
    }

    private void settle() {
        @Nullable Scene scene = split.getScene();
        if (scene != null) {
            scene.removePostLayoutPulseListener(settling);
            shares.forEach(share -> share.settle(length().get()));
            settled = true;
        }
    }

    private double scale() {
        return scale.getValue().doubleValue();
    }

    private ReadOnlyDoubleProperty length() {
        return split.getOrientation() == Orientation.HORIZONTAL ? split.widthProperty() : split.heightProperty();
    }
}
