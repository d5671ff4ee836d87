package io.slipway.ui.kit;

import javafx.beans.value.ObservableValue;
import javafx.scene.Node;

/** Whether a node is shown; one that is not leaves no gap where it stands. */
public final class Shown {
    private Shown() {
    }

    /** Shows it from now on, or not. */
    public static void set(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    /** Shows it while this holds. */
    public static void when(Node node, ObservableValue<Boolean> holds) {
        node.visibleProperty().bind(holds);
        withoutGap(node);
    }

    /** Lets it leave no gap, whoever hides it. */
    public static void withoutGap(Node node) {
        node.managedProperty().bind(node.visibleProperty());
    }
}
