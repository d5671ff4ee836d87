package io.slipway.ui.kit.json;

import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;

/** One line of the request in colours; a very long text is cut here, and only here. */
public final class JsonLineCell extends ListCell<String> {
    private static final int LONGEST_SHOWN = 1000;

    private final HBox pieces = new HBox();

    /** A cell without a line yet. */
    public JsonLineCell() {
        pieces.getStyleClass().add("json-line");
    }

    @Override
    protected void updateItem(@Nullable String line, boolean empty) {
        super.updateItem(line, empty);
        pieces.getChildren().clear();
        if (!empty && line != null) {
            JsonPiece.of(line).forEach(piece -> pieces.getChildren().add(text(piece)));
        }
        setGraphic(empty ? null : pieces);
        setAccessibleText(empty ? "" : line);
    }

    private static Text text(JsonPiece piece) {
        boolean fits = piece.text().length() <= LONGEST_SHOWN;
        Text text = new Text(fits ? piece.text() : piece.text().substring(0, LONGEST_SHOWN) + "\u2026\"");
        text.getStyleClass().add(piece.kind().style());
        return text;
    }
}
