package io.slipway.ui.review;

import io.slipway.changes.Change;
import io.slipway.changes.Changes;
import io.slipway.run.Field;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.ChangeWords;
import java.util.Locale;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** One change on one line: what, the value, and what it does to the job's own. */
final class RecapLine extends HBox {
    private final RecapRow row;
    private final ChangeWords words;
    private final FontIcon icon = new FontIcon(Feather.EDIT_2);
    private final Label value;
    private final Label kind = new Label();

    RecapLine(RecapRow row, Messages messages) {
        this.row = row;
        this.words = new ChangeWords(messages);
        getStyleClass().add("recap-line");
        Label name = new Label(row.name().isEmpty() ? messages.text("compose.field." + Messages.key(row.field())) : row.name());
        name.getStyleClass().addAll("recap-name", row.name().isEmpty() ? "recap-field" : "mono");
        name.setMinWidth(0);
        value = new Label(oneLine(row.value()));
        value.getStyleClass().addAll("recap-value", "mono");
        value.setMinWidth(0);
        value.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(value, Priority.ALWAYS);
        kind.getStyleClass().add("recap-kind");
        icon.setVisible(false);
        getChildren().setAll(icon, name, value, kind);
    }

    private static String oneLine(String text) {
        return text.lines().findFirst().orElse("") + (text.lines().count() > 1 ? " \u2026" : "");
    }

    /** Says what it does to the job's own, if that change is about it. */
    void show(Changes changes) {
        changes.all().stream().filter(row::isOf).findFirst().ifPresent(this::show);
    }

    private void show(Change change) {
        icon.setIconCode(words.icon(change.kind()));
        icon.setVisible(true);
        kind.setText(words.kind(change));
        change.gap().ifPresent(gap -> kind.setTooltip(new Tooltip(words.gap(gap))));
        getStyleClass().setAll("recap-line", "change-" + change.kind().name().toLowerCase(Locale.ROOT));
        if (change.kind() == Change.Kind.OVERRIDDEN && change.before().isPresent() && !isWorded(change)) {
            value.setText(words.values(change));
        }
        value.setAccessibleText(row.value() + ", " + kind.getText());
    }

    /** These have a word in the window in place of the service's. */
    private static boolean isWorded(Change change) {
        return change.place().field() == Field.DOCKER_CONFIG_TYPE
                || change.place().field() == Field.BUILDPACK_CONFIG_TYPE;
    }
}
