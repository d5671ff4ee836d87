package io.slipway.ui.kit.form;

import atlantafx.base.controls.Popover;
import io.slipway.ui.kit.Aside;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/**
 * What the service says of a field or of a part of the form: in the first line its name there, below that what it is. It
 * is shown beside the field when it is asked for.
 */
public final class Topic {
    private Topic() {
    }

    /** Gives a part of the form what the service says of it; usable in a view as an attribute. */
    public static void setText(Node node, String text) {
        node.getProperties().put(Topic.class, text);
    }

    /** What was given to a part of the form, or empty. */
    public static String getText(Node node) {
        return node.getProperties().get(Topic.class) instanceof String text ? text : "";
    }

    /** The nearest part around this node, itself included, of which something is said. */
    public static Optional<Node> around(@Nullable Node inner) {
        Node node = inner;
        while (node != null && getText(node).isEmpty()) {
            node = node.getParent();
        }
        return Optional.ofNullable(node);
    }

    /**
     * Shows what is said of a part of the form.
     *
     * @param anchor what it is shown beside
     */
    public static void show(Node part, Node anchor) {
        String[] lines = getText(part).split("\n", 2);
        Label name = new Label(lines[0]);
        name.getStyleClass().addAll("mono", "topic-name");
        Label text = new Label(lines.length > 1 ? lines[1] : "");
        text.setId("topic-text");
        text.setWrapText(true);
        VBox content = new VBox(name, text);
        content.setId("topic");
        content.getStyleClass().add("topic");
        content.getStylesheets().addAll(String.valueOf(Topic.class.getResource("topic.css")));
        Aside.show(content, Popover.ArrowLocation.TOP_LEFT, anchor);
    }
}
