package io.slipway.ui.connection.manage;

import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.text.Messages;
import io.slipway.ui.connection.TintMark;
import io.slipway.ui.connection.stored.ListedConnection;
import io.slipway.ui.kit.Shown;
import java.util.function.Predicate;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A connection in the list: its colour, its name over where its token is, and whether it is guarded or in use. */
final class ConnectionCell extends ListCell<ListedConnection> {
    private final Messages messages;
    private final Predicate<String> chosen;
    private final TintMark mark = new TintMark();
    private final Label name = new Label();
    private final Label state = new Label();
    private final FontIcon guard = new FontIcon(Feather.SHIELD);
    private final FontIcon check = new FontIcon(Feather.CHECK);
    private final HBox row;

    /** A cell that marks the chosen one. */
    ConnectionCell(Messages messages, Predicate<String> chosen) {
        this.messages = messages;
        this.chosen = chosen;
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        VBox words = new VBox(name, state);
        words.setMinWidth(0);
        row = new HBox(mark, words, gap, guard, check);
        row.getStyleClass().add("connection-row");
        state.setWrapText(true);
        state.getStyleClass().addAll("text-small", "text-muted");
        setPrefWidth(0); // as wide as the list, so that long names are shortened and not scrolled to
    }

    @Override
    protected void updateItem(@Nullable ListedConnection listed, boolean empty) {
        super.updateItem(listed, empty);
        setText(null);
        setGraphic(listed == null || empty ? null : row);
        if (listed != null && !empty) {
            show(listed);
        }
    }

    /** A list does not ask its cells how high they get when their words wrap. */
    @Override
    protected double computePrefHeight(double width) {
        double around = snappedLeftInset() + snappedRightInset();
        return getGraphic() == null || getListView() == null
                ? super.computePrefHeight(width)
                : snappedTopInset() + row.prefHeight(getListView().getWidth() - around) + snappedBottomInset();
    }

    private void show(ListedConnection listed) {
        Profile profile = listed.profile();
        mark.show(profile);
        name.setText(profile.name());
        state.setText(messages.text("connections.token." + listed.token()));
        boolean guarded = profile.guard() == Guard.TYPE_JOB;
        boolean inUse = chosen.test(profile.id());
        Shown.set(guard, guarded);
        Shown.set(check, inUse);
        setAccessibleText(messages.text(
                inUse ? "connections.row.chosen" : "connections.row",
                profile.name(),
                state.getText(),
                messages.text("connection.guard." + profile.guard())));
    }
}
