package io.slipway.ui.compose.preview;

import java.util.List;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** One line of a command or a module, broken to the width of the list; a very long one is cut here, and only here. */
final class CodeLineCell extends ListCell<String> {
    private static final int LONGEST_SHOWN = 1000;
    /** The padding of a line on both sides, and the bar that scrolls. */
    private static final double BESIDE = 40;

    private static final List<String> COMMENTS = List.of("# ", "// ", "rem ");

    private final Text text = new Text();
    private final HBox line = new HBox(text);

    CodeLineCell(ReadOnlyDoubleProperty width) {
        text.wrappingWidthProperty().bind(width.subtract(BESIDE));
        line.getStyleClass().add("json-line");
    }

    @Override
    protected void updateItem(@Nullable String shown, boolean empty) {
        super.updateItem(shown, empty);
        String now = empty || shown == null ? "" : shown;
        boolean comment = COMMENTS.stream().anyMatch(now::startsWith);
        text.getStyleClass().setAll(comment ? "json-plain" : "code-text");
        text.setText(now.length() > LONGEST_SHOWN ? now.substring(0, LONGEST_SHOWN) + "\u2026" : now);
        setGraphic(empty ? null : line);
        setAccessibleText(now);
    }
}
