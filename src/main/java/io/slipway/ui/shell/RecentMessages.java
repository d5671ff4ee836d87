package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.dialog.OverWindow;
import java.util.List;
import java.util.function.Supplier;
import javafx.scene.Node;
import javafx.scene.control.Alert;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import javafx.stage.Window;
import org.kordamp.ikonli.javafx.FontIcon;

/** The messages that were shown since the start, to be read again. */
public final class RecentMessages {
    private final Notices notices;
    private final Messages messages;
    private final Times times;
    private final Supplier<Window> owner;

    /** A dialog over this window. */
    public RecentMessages(Notices notices, Messages messages, Times times, Supplier<Window> owner) {
        this.notices = notices;
        this.messages = messages;
        this.times = times;
        this.owner = owner;
    }

    /** Shows them. */
    public void show() {
        Alert alert = new Alert(Alert.AlertType.NONE, "", ButtonType.CLOSE);
        OverWindow.place(alert, owner.get());
        alert.setTitle(messages.text("messages.recent"));
        alert.setHeaderText(messages.text("messages.recent"));
        alert.setResizable(true);
        alert.getDialogPane().setContent(list());
        alert.show();
    }

    private Node list() {
        List<Notices.Said> said = notices.recent();
        VBox lines = new VBox();
        lines.setId("recent-messages");
        lines.getStyleClass().add("recent-messages");
        if (said.isEmpty()) {
            lines.getChildren().add(new Label(messages.text("messages.none")));
        }
        said.forEach(one -> lines.getChildren().add(line(one)));
        return lines;
    }

    private Node line(Notices.Said one) {
        Label text = new Label(one.text());
        text.setWrapText(true);
        text.setAccessibleText(messages.text("message." + one.tone()) + ": " + one.text());
        Label time = new Label(messages.text("message." + one.tone()) + ", " + times.local(one.at()));
        time.getStyleClass().addAll("text-muted", "text-small");
        HBox line = new HBox(new FontIcon(Notice.icon(one.tone())), new VBox(text, time));
        line.getStyleClass().addAll("recent-message", one.tone());
        return line;
    }
}
