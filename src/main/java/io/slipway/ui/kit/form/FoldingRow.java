package io.slipway.ui.kit.form;

import io.slipway.ui.kit.TextSize;
import javafx.beans.property.DoubleProperty;
import javafx.beans.property.SimpleDoubleProperty;
import javafx.beans.value.ObservableValue;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.layout.Pane;

/**
 * Words at the left and what can be done at the right, in one line; where that leaves too little room for the words, as
 * with large text in a small window, what can be done stands below them.
 */
public final class FoldingRow extends Pane {
    private final DoubleProperty spacing = new SimpleDoubleProperty(this, "spacing", 0);
    private final DoubleProperty least = new SimpleDoubleProperty(this, "least", 0);
    private final ObservableValue<Double> scale = TextSize.scale(this);

    /** A row without children yet; it shows the first and the last of them. */
    public FoldingRow() {
        spacing.subscribe(now -> requestLayout());
        least.subscribe(now -> requestLayout());
        scale.subscribe(now -> requestLayout());
    }

    /** The room between both. */
    public DoubleProperty spacingProperty() {
        return spacing;
    }

    public double getSpacing() {
        return spacing.get();
    }

    public void setSpacing(double room) {
        spacing.set(room);
    }

    /** How wide the words are at least with text of its usual size, unless they are shorter. */
    public DoubleProperty leastProperty() {
        return least;
    }

    public double getLeast() {
        return least.get();
    }

    public void setLeast(double width) {
        least.set(width);
    }

    private Node words() {
        return getChildren().getFirst();
    }

    private Node acts() {
        return getChildren().getLast();
    }

    private double room(double width) {
        return width - snappedLeftInset() - snappedRightInset();
    }

    private double actsWidth(double room) {
        return acts().isManaged() ? Math.min(room, acts().prefWidth(-1)) : 0;
    }

    private double between() {
        return acts().isManaged() ? spacing.get() : 0;
    }

    private boolean isFolded(double room) {
        double needed = Math.min(words().prefWidth(-1), least.get() * scale.getValue());
        return needed > 0 && actsWidth(room) + between() + needed > room;
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computeMinWidth(double height) {
        return snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefWidth(double height) {
        return snappedLeftInset() + words().prefWidth(-1) + between() + actsWidth(Double.MAX_VALUE) + snappedRightInset();
    }

    @Override
    protected double computeMinHeight(double width) {
        return computePrefHeight(width);
    }

    @Override
    protected double computePrefHeight(double width) {
        double room = room(width < 0 ? computePrefWidth(-1) : width);
        double acts = actsWidth(room);
        double below = acts().isManaged() ? acts().prefHeight(acts) : 0;
        double inner = isFolded(room)
                ? words().prefHeight(room) + between() + below
                : Math.max(words().prefHeight(Math.max(0, room - acts - between())), below);
        return snappedTopInset() + snapSizeY(inner) + snappedBottomInset();
    }

    @Override
    protected void layoutChildren() {
        double room = room(getWidth());
        double inner = getHeight() - snappedTopInset() - snappedBottomInset();
        double left = snappedLeftInset();
        double top = snappedTopInset();
        if (isFolded(room)) {
            double said = words().prefHeight(room);
            double acts = Math.min(room, Math.max(actsWidth(room), acts().maxWidth(-1)));
            words().resizeRelocate(left, top, room, said);
            place(left + room - acts, top + said + between(), acts, inner - said - between());
        } else {
            double acts = actsWidth(room);
            words().resizeRelocate(left, top, Math.max(0, room - acts - between()), inner);
            place(left + room - acts, top, acts, inner);
        }
    }

    /** In the middle of the height where it wants no more. */
    private void place(double left, double top, double width, double room) {
        double height = Math.min(room, acts().maxHeight(width));
        acts().resizeRelocate(left, top + snapPositionY((room - height) / 2), width, height);
    }
}
