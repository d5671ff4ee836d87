package io.slipway.ui.tour;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Control;
import javafx.scene.control.Labeled;
import javafx.scene.control.TextField;
import javafx.scene.text.Text;

/** Words that are shown in part, or not at all where they belong: with an ellipsis, without room for one, or beyond the edge of what holds them. */
public final class CutTexts {
    /** What is somebody's data may be cut where the whole is one step away. */
    private static final Set<String> MAY_BE_CUT = Set.of("mono", "json-lines", "code-lines", "log-view", "table-row-cell");

    private CutTexts() {
    }

    /** What is cut in this scene. */
    public static List<String> in(Scene scene) {
        List<String> cut = new ArrayList<>();
        for (Node node : Tree.shown(scene)) {
            if (MAY_BE_CUT.stream().anyMatch(styleClass -> Tree.isIn(node, styleClass))) {
                continue;
            }
            if (node instanceof Labeled labeled && isCut(labeled) && !saysItElsewhere(labeled, labeled.getText())) {
                cut.add("cut: " + labeled.getText() + " in " + Tree.path(node));
            } else if (node instanceof TextField field && isPromptCut(field) && !saysItElsewhere(field, field.getPromptText())) {
                cut.add("prompt cut: " + field.getPromptText() + " in " + Tree.path(node));
            }
        }
        return cut;
    }

    private static boolean isCut(Labeled labeled) {
        String whole = labeled.getText();
        return whole != null
                && !whole.isEmpty()
                && labeled.getWidth() > 0
                && labeled.lookupAll(".text").stream()
                        .filter(Text.class::isInstance)
                        .map(Text.class::cast)
                        .filter(text -> text.getParent() == labeled && text.isVisible())
                        .anyMatch(text -> text.getText().isEmpty()
                                || text.getText().endsWith(labeled.getEllipsisString()) && !whole.endsWith(labeled.getEllipsisString())
                                || (text.getText().length() + 3 < whole.replace("_", "").length() && text.getText().endsWith(labeled.getEllipsisString())));
    }

    /** A tooltip that says the whole makes up for it. */
    private static boolean saysItElsewhere(Control control, String words) {
        return control.getTooltip() != null && Objects.equals(control.getTooltip().getText(), words);
    }

    private static boolean isPromptCut(TextField field) {
        if (field.getPromptText() == null || field.getPromptText().isEmpty() || !field.getText().isEmpty()) {
            return false;
        }
        Text measured = new Text(field.getPromptText());
        measured.setFont(field.getFont());
        Bounds needed = measured.getLayoutBounds();
        return needed.getWidth() > field.getWidth() - field.snappedLeftInset() - field.snappedRightInset() + 1;
    }
}
