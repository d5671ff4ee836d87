package io.slipway.ui.tour;

import java.util.List;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;

/** Controls that lie beyond the edge of the window, where neither scrolling nor the menu of tabs leads to them. */
public final class Lost {
    private static final double ROUNDING = 2;

    private Lost() {
    }

    /** What is out of reach in this scene. */
    public static List<String> in(Scene scene) {
        return Tree.shown(scene).stream()
                .filter(node -> node instanceof Labeled || node instanceof TextInputControl)
                .filter(node -> !canBeScrolledTo(node) && isBeyond(node, scene))
                .map(node -> "out of reach: " + (node instanceof Labeled labeled ? labeled.getText() : "") + " in " + Tree.path(node))
                .toList();
    }

    private static boolean canBeScrolledTo(Node node) {
        return Tree.around(node).skip(1).anyMatch(outer -> outer instanceof ScrollPane || outer instanceof VirtualFlow<?>
                || outer.getStyleClass().contains("column-header-background")
                || outer.getStyleClass().contains("tab-header-area"));
    }

    private static boolean isBeyond(Node node, Scene scene) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getWidth() > 0
                && (place.getMaxX() > scene.getWidth() + ROUNDING || place.getMaxY() > scene.getHeight() + ROUNDING
                        || place.getMinX() < -ROUNDING || place.getMinY() < -ROUNDING);
    }
}
