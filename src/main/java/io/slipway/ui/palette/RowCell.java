package io.slipway.ui.palette;

import io.slipway.text.Messages;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A row of the palette: an icon, what it is called, what else is said of it, and its key. */
final class RowCell extends ListCell<Row> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");
    private static final PseudoClass UNAVAILABLE = PseudoClass.getPseudoClass("unavailable");

    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.ZAP);
    private final Label title = new Label();
    private final Label detail = new Label();
    private final Label keys = new Label();
    private final Tooltip whole = new Tooltip();
    private final HBox line = new HBox(icon, title, detail, keys);

    RowCell(Messages messages) {
        this.messages = messages;
        line.getStyleClass().add("palette-row");
        title.setMinWidth(Region.USE_PREF_SIZE);
        keys.setMinWidth(Region.USE_PREF_SIZE);
        detail.getStyleClass().add("palette-detail");
        detail.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(detail, Priority.ALWAYS);
        keys.getStyleClass().add("palette-keys");
        getStyleClass().add("palette-cell");
        // What does not fit is cut, and never scrolled to.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Row row, boolean empty) {
        super.updateItem(row, empty);
        pseudoClassStateChanged(HEADING, row instanceof Row.Heading);
        pseudoClassStateChanged(UNAVAILABLE, row instanceof Row.Found(Entry entry) && entry.why().isPresent());
        setText(row instanceof Row.Heading(String group) ? messages.text("palette.group." + group) : null);
        setGraphic(row instanceof Row.Found ? line : null);
        if (row instanceof Row.Found(Entry entry)) {
            icon.setIconCode(entry.why().isPresent() ? Feather.SLASH : entry.kind().icon());
            title.setText(entry.title());
            detail.setText(entry.why().orElse(entry.detail()));
            whole.setText(detail.getText());
            detail.setTooltip(detail.getText().isEmpty() ? null : whole);
            keys.setText(entry.keys());
            keys.setVisible(!entry.keys().isEmpty());
            setAccessibleText(messages.text(
                    "palette.selected", entry.title(), entry.detail(), entry.keys(), entry.why().orElse("")));
        }
    }

    /** Whether this node lies in a row that can be chosen. */
    static boolean isOfEntry(Node node) {
        for (Node at = node; at != null; at = at.getParent()) {
            if (at instanceof RowCell cell) {
                return cell.getItem() instanceof Row.Found;
            }
        }
        return false;
    }
}
