package io.slipway.ui.shell;

import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.layout.StackPane;
import org.jspecify.annotations.Nullable;

/** Shows one pane before the rest of the window, where both have no room; it goes when the focus goes behind it. */
final class Drawer {
    private final StackPane place;
    private final Node behind;
    private Runnable closing = () -> {};
    private @Nullable Node before;

    /**
     * A drawer that is closed.
     *
     * @param place where the pane is shown
     * @param behind what it covers
     */
    Drawer(StackPane place, Node behind) {
        this.place = place;
        this.behind = behind;
        place.setVisible(false);
        place.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(this::turn);
    }

    /** Shows this pane alone; what it is to do when something else is wanted closes it. */
    void open(Node pane, Runnable close) {
        closing.run();
        before = Optional.ofNullable(place.getScene()).map(Scene::getFocusOwner).orElse(null);
        closing = close;
        place.getChildren().setAll(pane);
        place.setVisible(true);
        first(pane).ifPresent(Node::requestFocus);
    }

    /** Takes the pane away. Says whether it was here. */
    boolean close(Node pane) {
        if (!place.getChildren().contains(pane)) {
            return false;
        }
        boolean left = pane.getScene() != null && !isIn(place, pane.getScene().getFocusOwner());
        closing = () -> {};
        place.setVisible(false);
        place.getChildren().clear();
        if (!left && before != null && before.getScene() != null) {
            before.requestFocus();
        }
        return true;
    }

    /** Shows what is behind again. */
    void close() {
        closing.run();
    }

    private void turn(@Nullable Node focused) {
        if (isIn(behind, focused)) {
            closing.run();
        }
    }

    private static boolean isIn(Node outer, @Nullable Node node) {
        Node at = node;
        while (at != null && !at.equals(outer)) {
            at = at.getParent();
        }
        return at != null;
    }

    private static Optional<Node> first(Node node) {
        if (!node.isVisible() || node.isDisabled()) {
            return Optional.empty();
        }
        if (node.isFocusTraversable()) {
            return Optional.of(node);
        }
        return node instanceof Parent parent
                ? parent.getChildrenUnmodifiable().stream().flatMap(child -> first(child).stream()).findFirst()
                : Optional.empty();
    }
}
