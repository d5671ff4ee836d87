package io.slipway.ui.history;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import javafx.beans.binding.Bindings;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** Why there is no launch in the table: none was made, none fits the filter, or the record cannot be read. */
final class EmptyWords {
    private final LaunchList list;
    private final Messages messages;

    EmptyWords(LaunchList list, Messages messages) {
        this.list = list;
        this.messages = messages;
    }

    void on(Label title, Label text, Button clear) {
        title.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(key() + ".title"), list.troubleProperty(), list.filterProperty()));
        text.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(key() + ".text", list.troubleProperty().get().map(messages::failure).orElse("")),
                list.troubleProperty(), list.filterProperty()));
        Shown.withoutGap(clear);
        clear.visibleProperty().bind(list.filterProperty().map(filter -> !filter.isAll()));
    }

    private String key() {
        if (list.troubleProperty().get().isPresent()) {
            return "history.unreadable";
        }
        return list.filterProperty().get().isAll() ? "history.empty" : "history.filtered";
    }
}
