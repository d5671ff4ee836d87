package io.slipway.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.SplitPane;

/** The nodes of a scene that an operator can see. */
public final class Tree {
    private Tree() {
    }

    /** Every node that is shown, whatever it is in front of. */
    public static List<Node> shown(Scene scene) {
        List<Node> found = new ArrayList<>();
        add(scene.getRoot(), found);
        return found.stream().filter(node -> !isOutside(node, scene)).toList();
    }

    private static void add(Node node, List<Node> found) {
        if (!node.isVisible() || node.getOpacity() == 0 || isCovered(node)) {
            return;
        }
        found.add(node);
        if (node instanceof Parent parent) {
            parent.getChildrenUnmodifiable().forEach(child -> add(child, found));
        }
    }

    /** A pane that has no room beside the form stands before it. */
    private static boolean isCovered(Node node) {
        return node instanceof SplitPane && "rows".equals(node.getId()) && node.getParent().lookup("#drawer").isVisible();
    }

    private static boolean isOutside(Node node, Scene scene) {
        Bounds place = node.localToScene(node.getLayoutBounds());
        return place.getMaxX() < 0 || place.getMaxY() < 0 || place.getMinX() > scene.getWidth() || place.getMinY() > scene.getHeight();
    }

    /** The node and all that it stands in. */
    public static Stream<Node> around(Node node) {
        return Stream.iterate(node, inner -> inner != null, Node::getParent);
    }

    /** Whether the node stands in something of this style class. */
    public static boolean isIn(Node node, String styleClass) {
        return around(node).anyMatch(outer -> outer.getStyleClass().contains(styleClass));
    }

    /** Where a node stands, for the person who reads a failure. */
    public static String path(Node node) {
        StringBuilder path = new StringBuilder();
        around(node).limit(6).map(Tree::name).forEach(name -> path.insert(0, "/" + name));
        return path.toString();
    }

    private static String name(Node node) {
        return node.getClass().getSimpleName()
                + (node.getId() == null ? "" : "#" + node.getId())
                + (node.getStyleClass().isEmpty() ? "" : "." + node.getStyleClass().getLast());
    }
}
