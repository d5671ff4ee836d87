package io.slipway.ui.tour;

import java.util.List;
import java.util.stream.Collectors;
import javafx.scene.Node;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextInputControl;
import javafx.stage.Stage;
import javafx.stage.Window;

/** What all windows say now, for the person who reads why a test waited in vain. */
public final class Said {
    private static final int MOST = 150;

    private Said() {
    }

    /** Window by window, in the order in which they opened, each of its words with the id of what says them. */
    public static String byAllWindows() {
        return List.copyOf(Window.getWindows()).stream().map(Said::by).collect(Collectors.joining("\n"));
    }

    private static String by(Window window) {
        String name = window instanceof Stage stage ? stage.getTitle() : window.getClass().getSimpleName();
        Node focused = window.getScene().getFocusOwner();
        return name + (window.isFocused() ? ", in front" : "")
                + ", focus on " + (focused == null ? "nothing" : Tree.path(focused)) + "\n  "
                + Tree.shown(window.getScene()).stream()
                        .map(Said::words)
                        .filter(words -> !words.isEmpty())
                        .limit(MOST)
                        .collect(Collectors.joining(" | "));
    }

    private static String words(Node node) {
        String words = switch (node) {
            case Labeled labeled when labeled.getText() != null -> labeled.getText();
            case TextInputControl input when input.getText() != null -> input.getText();
            default -> "";
        };
        return words.isEmpty() || node.getId() == null ? words : node.getId() + "=" + words;
    }
}
