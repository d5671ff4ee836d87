package io.slipway.ui.connection.manage;

import io.slipway.connection.Guard;
import io.slipway.connection.Tint;
import io.slipway.text.Messages;
import io.slipway.ui.connection.TintMark;
import io.slipway.ui.kit.Worded;
import javafx.beans.property.ObjectProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import org.jspecify.annotations.Nullable;

/** What is chosen in the form and not typed: the colour and the guard, both by their names. */
final class FormChoices {
    private final Messages messages;

    FormChoices(Messages messages) {
        this.messages = messages;
    }

    void colours(ComboBox<Tint> box, ObjectProperty<Tint> chosen) {
        box.getItems().setAll(Tint.values());
        box.setConverter(new Worded<>(tint -> messages.text("connection.tint." + tint)));
        box.setCellFactory(list -> new TintCell());
        box.setButtonCell(new TintCell());
        box.valueProperty().bindBidirectional(chosen);
    }

    /** A line below says what the guard does, and that it is no access control. */
    void guards(ComboBox<Guard> box, Label line, ObjectProperty<Guard> chosen) {
        box.getItems().setAll(Guard.values());
        box.setConverter(new Worded<>(guard -> messages.text("connection.guard." + guard)));
        box.valueProperty().bindBidirectional(chosen);
        line.textProperty().bind(box.valueProperty().map(guard -> messages.text("connection.guard." + guard + ".text")));
    }

    /** A colour by its name. */
    private final class TintCell extends ListCell<Tint> {
        private final TintMark mark = new TintMark();

        @Override
        protected void updateItem(@Nullable Tint tint, boolean empty) {
            super.updateItem(tint, empty);
            setText(tint == null || empty ? "" : messages.text("connection.tint." + tint));
            setGraphic(tint == null || empty ? null : mark);
            if (tint != null) {
                mark.show(tint);
            }
        }
    }
}
