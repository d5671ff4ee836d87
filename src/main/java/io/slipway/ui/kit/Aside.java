package io.slipway.ui.kit;

import atlantafx.base.controls.Popover;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** Words that have no room where they belong, shown beside it until the operator goes on. */
public final class Aside {
    private static final double WIDTH = 380;

    private Aside() {
    }

    /**
     * Shows them above a node near the lower edge of a window.
     *
     * @param id what the words are found by
     */
    public static void show(String id, String words, Node anchor) {
        Label text = new Label(words);
        text.setId(id);
        text.getStyleClass().add("aside");
        text.setWrapText(true);
        text.setPrefWidth(WIDTH * TextSize.scale(anchor).getValue());
        TextSize.like(anchor, text);
        Popover popover = new Popover(text);
        popover.setAnimated(false);
        popover.setDetachable(false);
        popover.setHeaderAlwaysVisible(false);
        popover.setArrowLocation(Popover.ArrowLocation.BOTTOM_LEFT);
        popover.show(anchor);
    }
}
