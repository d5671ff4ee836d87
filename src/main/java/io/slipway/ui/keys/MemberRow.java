package io.slipway.ui.keys;

import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.vault.team.Member;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** One key with its name over it, and what can be done with it. */
final class MemberRow extends HBox {
    private final Messages messages;
    private final Member member;

    MemberRow(Member member, Messages messages) {
        this.messages = messages;
        this.member = member;
        getStyleClass().add("member-row");
        Label name = new Label(nameOf(member, messages));
        Label key = new Label(member.key().text());
        key.getStyleClass().addAll("mono", "text-small", "text-muted");
        // A key is compared as a whole, so none of it is cut.
        key.setMinWidth(USE_PREF_SIZE);
        VBox words = new VBox(name, key);
        HBox.setHgrow(words, Priority.ALWAYS);
        getChildren().addAll(words, new CopyButton(messages, "keys.copy", member.key()::text));
    }

    static String nameOf(Member member, Messages messages) {
        return member.name().isEmpty() ? messages.text("keys.unnamed") : member.name();
    }

    MemberRow with(String idStart, String action, String style, Runnable pressed) {
        Button button = new Button(messages.text(action));
        button.setId(idStart + member.key().text().substring(4, 12));
        button.setAccessibleText(messages.text(action + ".of", nameOf(member, messages)));
        button.getStyleClass().add(style);
        button.setOnAction(event -> pressed.run());
        button.setMinWidth(USE_PREF_SIZE);
        getChildren().add(button);
        return this;
    }

    static Node none(String text) {
        Label label = new Label(text);
        label.setWrapText(true);
        label.getStyleClass().add("text-muted");
        return label;
    }
}
