package io.slipway.ui.compose.changes;

import io.slipway.changes.Change;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import java.util.Locale;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A change with its icon and its word, the heading of a tab, or the fold of what is the same. */
final class ChangeCell extends ListCell<ChangeRow> {
    private static final PseudoClass HEADING = PseudoClass.getPseudoClass("heading");

    private final ChangeWords words;
    private final Messages messages;
    private final FontIcon icon = new FontIcon(Feather.CHECK);
    private final Label subject = new Label();
    private final Label kind = new Label();
    private final Label values = new Label();
    private final HBox line;
    private final Label heading = new Label();
    private final Tooltip whole = new Tooltip();

    ChangeCell(ChangeWords words, Messages messages) {
        this.words = words;
        this.messages = messages;
        setPrefWidth(0);
        subject.getStyleClass().add("change-subject");
        subject.setMinWidth(0);
        kind.getStyleClass().add("change-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        values.getStyleClass().addAll("mono", "change-values");
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        HBox named = new HBox(8, subject, gap, kind);
        named.setAlignment(Pos.BASELINE_LEFT);
        VBox text = new VBox(named, values);
        HBox.setHgrow(text, Priority.ALWAYS);
        line = new HBox(8, icon, text);
        line.getStyleClass().add("change-line");
        heading.getStyleClass().add("change-heading");
        whole.setWrapText(true);
        whole.setMaxWidth(480);
    }

    @Override
    protected void updateItem(@Nullable ChangeRow row, boolean empty) {
        super.updateItem(row, empty);
        setTooltip(null);
        pseudoClassStateChanged(HEADING, !empty && !(row instanceof ChangeRow.Item));
        if (empty || row == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case ChangeRow.Item(Change change) -> show(change);
            case ChangeRow.Heading(var section, int count) -> head(words.section(section) + "  " + count, null);
            case ChangeRow.Same(int count, boolean open) -> head(
                    messages.text("changes.same", count), open ? Feather.CHEVRON_DOWN : Feather.CHEVRON_RIGHT);
        }
    }

    private void head(String text, @Nullable Feather mark) {
        heading.setText(text);
        heading.setGraphic(mark == null ? null : new FontIcon(mark));
        setAccessibleText(text);
        setGraphic(heading);
    }

    private void show(Change change) {
        subject.setText(words.subject(change));
        kind.setText(words.kind(change));
        icon.setIconCode(words.icon(change.kind()));
        icon.getStyleClass().setAll("ikonli-font-icon", "change-" + change.kind().name().toLowerCase(Locale.ROOT));
        values.setText(words.values(change));
        Shown.set(values, !values.getText().isEmpty());
        String gap = change.gap().map(why -> "\n" + words.gap(why)).orElse("");
        whole.setText(words.spoken(change) + gap);
        setTooltip(whole);
        setAccessibleText(whole.getText().replace('\n', ' '));
        setGraphic(line);
    }
}
