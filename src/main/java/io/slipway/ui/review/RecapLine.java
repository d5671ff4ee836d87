package io.slipway.ui.review;

import io.slipway.text.Messages;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One change on one line: what, the value, and what it does to the job's own. */
final class RecapLine extends HBox {
    private final RecapRow row;
    private final FontIcon icon = new FontIcon(Feather.EDIT_2);
    private final Label kind = new Label();

    RecapLine(RecapRow row, Messages messages) {
        this.row = row;
        getStyleClass().add("recap-line");
        Label name = new Label(row.name().isEmpty() ? messages.text("compose.field." + key(row)) : row.name());
        name.getStyleClass().addAll("recap-name", row.name().isEmpty() ? "recap-field" : "mono");
        name.setMinWidth(0);
        Label value = new Label(oneLine(row.value()));
        value.getStyleClass().addAll("recap-value", "mono");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        kind.getStyleClass().add("recap-kind");
        icon.setVisible(false);
        getChildren().setAll(icon, name, value, kind);
    }

    private static String key(RecapRow row) {
        return row.field().name().toLowerCase(Locale.ROOT).replace('_', '.');
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("") + (text.lines().count() > 1 ? " \u2026" : "");
    }

    RecapRow row() {
        return row;
    }

    /** Says what it does to the job's own. */
    void say(Feather sign, String words) {
        icon.setIconCode(sign);
        icon.setVisible(true);
        kind.setText(words);
    }
}
