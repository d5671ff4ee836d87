package io.slipway.ui.kit;

import javafx.beans.DefaultProperty;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** A page that fills its place, and scrolls up and down where that is too small for it; it keeps the focus in sight. */
@DefaultProperty("page")
public final class PageScroll extends ScrollPane {
    private final Sheet sheet = new Sheet();
    private @Nullable Node page;

    /** Nothing to show yet. */
    public PageScroll() {
        setContent(sheet);
        getStyleClass().addAll("edge-to-edge", "page-scroll");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::follow);
    }

    /** What is shown. */
    public @Nullable Node getPage() {
        return page;
    }

    /** Shows this. */
    public void setPage(Node page) {
        this.page = page;
        sheet.getChildren().setAll(page);
    }

    private void follow(@Nullable Node focused) {
        Node at = focused;
        while (at != null && !at.equals(getContent())) {
            at = at.getParent();
        }
        if (at != null && focused != null && !focused.equals(at)) {
            show(focused);
        }
    }

    /** Brings a part of what is shown into sight, from its top. */
    public void show(Node part) {
        show(getContent().sceneToLocal(part.localToScene(part.getLayoutBounds())));
    }

    private void show(Bounds place) {
        double room = getViewportBounds().getHeight();
        double rest = getContent().getLayoutBounds().getHeight() - room;
        double top = getVvalue() * rest;
        if (rest > 0 && (place.getMinY() < top || place.getMaxY() > top + room)) {
            double wanted = place.getHeight() > room || place.getMinY() < top ? place.getMinY() : place.getMaxY() - room;
            setVvalue(Math.clamp(wanted / rest, 0, 1));
        }
    }

    private double room() {
        return getHeight() - snappedTopInset() - snappedBottomInset();
    }

    /** A scroll pane does not ask its content how high it gets when its texts wrap. */
    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    protected double computePrefWidth(double height) {
        return sheet.prefWidth(-1) + snappedLeftInset() + snappedRightInset();
    }

    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        double inner = width < 0 ? sheet.prefWidth(-1) : width - around;
        return sheet.wanted(inner) + snappedTopInset() + snappedBottomInset();
    }

    /** As high as the place, and never lower than what it shows at the width that it has. */
    private final class Sheet extends StackPane {
        Sheet() {
            getStyleClass().add("page-sheet");
            PageScroll.this.heightProperty().subscribe(() -> requestLayout());
        }

        double wanted(double width) {
            return super.computePrefHeight(width);
        }

        @Override
        public Orientation getContentBias() {
            return Orientation.HORIZONTAL;
        }

        @Override
        protected double computePrefHeight(double width) {
            return Math.max(room(), super.computeMinHeight(width));
        }

        @Override
        protected double computeMinHeight(double width) {
            return 0;
        }
    }
}
