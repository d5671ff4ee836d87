package io.slipway.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.geometry.BoundingBox;
import javafx.geometry.Bounds;
import javafx.geometry.Orientation;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.scene.control.ScrollBar;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.control.TableView;
import javafx.scene.control.TextInputControl;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.text.Text;

/**
 * Controls that lie beyond the edge of the window or of the part that they stand in, where neither scrolling nor the menu
 * of tabs leads to them; and places that scroll and are too small to read in.
 */
public final class Lost {
    private static final double ROUNDING = 2;
    /** Of the height of a line: one line and the room around it. */
    private static final double LINES = 1.6;

    private Lost() {
    }

    /** What is out of reach in this scene. */
    public static List<String> in(Scene scene) {
        List<String> lost = new ArrayList<>();
        for (Node node : Tree.shown(scene)) {
            if (node instanceof Labeled || node instanceof TextInputControl) {
                beyond(node, scene).ifPresent(edge -> lost.add("out of reach beyond " + edge + ": " + words(node) + " in " + Tree.path(node)));
            }
            if (node instanceof ScrollPane || node instanceof TableView<?> || node instanceof VirtualFlow<?>) {
                tooSmall(node).ifPresent(lost::add);
            }
        }
        return lost;
    }

    private static Optional<String> tooSmall(Node node) {
        Node port = node instanceof ScrollPane ? node.lookup(".viewport") : node;
        double line = line(node);
        if (port == null || port.getLayoutBounds().getWidth() <= 0 || !holdsMore(node)) {
            return Optional.empty();
        }
        double height = port.getLayoutBounds().getHeight();
        return height < line * LINES ? Optional.of("no room to scroll (" + (int) height + "): " + Tree.path(node)) : Optional.empty();
    }

    private static boolean holdsMore(Node node) {
        return switch (node) {
            case ScrollPane pane -> pane.getContent() != null && !Tree.isIn(node, "text-area")
                    && pane.getContent().getLayoutBounds().getHeight() > pane.getViewportBounds().getHeight() + ROUNDING;
            default -> node.isManaged();
        };
    }

    private static double line(Node node) {
        return node.lookupAll(".text").stream()
                .filter(Text.class::isInstance)
                .map(Text.class::cast)
                .mapToDouble(text -> text.getFont().getSize())
                .max().orElse(0);
    }

    private static String words(Node node) {
        return switch (node) {
            case Labeled labeled -> labeled.getText();
            case TextInputControl input -> "[" + input.getPromptText() + "]";
            default -> "";
        };
    }

    /** The edge that a node lies beyond. What scrolls is looked at in place of what it shows. */
    private static Optional<String> beyond(Node node, Scene scene) {
        Node at = node;
        for (Parent outer = node.getParent(); outer != null; outer = outer.getParent()) {
            if (outer.getStyleClass().contains("headers-region")) {
                at = outer.getParent();
            } else if (outer.getStyleClass().contains("column-header-background")) {
                if (isWider(place(at), place(outer)) && !scrollsSideways(outer.getParent())) {
                    return Optional.of(Tree.path(outer));
                }
                at = outer;
            } else if (outer.getStyleClass().contains("tab-header-area")
                    || outer.getStyleClass().contains("clipped-container") || outer instanceof VirtualFlow<?>) {
                at = outer;
            } else if (outer instanceof TextInputControl) {
                at = outer;
            } else if (Tree.isIn(outer, "log-view")) {
                at = outer;
            } else if (outer instanceof ScrollPane pane) {
                if (pane.getHbarPolicy() == ScrollBarPolicy.NEVER && isWider(place(at), place(outer))) {
                    return Optional.of(Tree.path(outer));
                }
                at = outer;
            } else if (outer.getClip() != null && !outer.getStyleClass().contains("viewport") && isOutside(place(at), outer.localToScene(outer.getClip().getBoundsInParent()))) {
                return Optional.of(Tree.path(outer));
            }
        }
        return isOutside(place(at), new BoundingBox(0, 0, scene.getWidth(), scene.getHeight())) ? Optional.of("the window") : Optional.empty();
    }

    private static boolean scrollsSideways(Node table) {
        return table.lookupAll(".scroll-bar").stream()
                .anyMatch(bar -> bar instanceof ScrollBar scroll && scroll.isVisible() && scroll.getOrientation() == Orientation.HORIZONTAL);
    }

    private static Bounds place(Node node) {
        return node.localToScene(node.getLayoutBounds());
    }

    private static boolean isWider(Bounds inner, Bounds outer) {
        return inner.getWidth() > 0 && (inner.getMaxX() > outer.getMaxX() + ROUNDING || inner.getMinX() < outer.getMinX() - ROUNDING);
    }

    private static boolean isOutside(Bounds inner, Bounds outer) {
        return isWider(inner, outer)
                || (inner.getWidth() > 0 && (inner.getMaxY() > outer.getMaxY() + ROUNDING || inner.getMinY() < outer.getMinY() - ROUNDING));
    }
}
