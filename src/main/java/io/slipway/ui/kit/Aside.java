package io.slipway.ui.kit;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.Region;

/** What has no room where it belongs, shown beside it until the operator goes on. */
public final class Aside {
    private static final double WIDTH = 380;

    private Aside() {
    }

    /**
     * Shows words above a node near the lower edge of a window.
     *
     * @param id what the words are found by
     */
    public static void show(String id, String words, Node anchor) {
        Label text = new Label(words);
        text.setId(id);
        text.getStyleClass().add("aside");
        text.setWrapText(true);
        show(text, Popover.ArrowLocation.BOTTOM_LEFT, anchor);
    }

    /** Shows this beside a node, with its arrow where it points to that, in text of the same size. */
    public static void show(Region content, Popover.ArrowLocation arrow, Node anchor) {
        double width = WIDTH * TextSize.scale(anchor).getValue();
        content.setPrefWidth(width);
        content.setMaxWidth(width);
        TextSize.like(anchor, content);
        Popover popover = new Popover(content);
        popover.setAnimated(false);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(arrow);
        popover.show(anchor);
    }
}
