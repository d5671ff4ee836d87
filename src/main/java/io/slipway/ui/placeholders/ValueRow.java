package io.slipway.ui.placeholders;

import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.form.MaskableField;
import io.slipway.ui.placeholders.AskedValues.Asked;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Control;

/** The row that asks for one value: a list where there are choices, dots where it becomes part of a secret. */
final class ValueRow {
    private final Asked asked;
    private final ObservableValue<AskedValues.Answer> answer;
    private final Function<Place, String> places;
    private final Messages messages;

    ValueRow(
            Asked asked,
            ObservableValue<AskedValues.Answer> answer,
            Function<Place, String> places,
            Messages messages) {
        this.asked = asked;
        this.answer = answer;
        this.places = places;
        this.messages = messages;
    }

    FormRow node() {
        FormRow row = new FormRow();
        Control field = asked.placeholder().choices().isEmpty() ? typed() : chosen();
        field.setId("ask-" + asked.name());
        row.setId("ask-row-" + asked.name());
        row.setField(field);
        row.setLabel(asked.name());
        row.setHelp(help());
        LeftField left = new LeftField(row, this::complaint, !asked.value().get().isEmpty());
        answer.subscribe(now -> left.show());
        return row;
    }

    private Control typed() {
        MaskableField field = new MaskableField();
        field.maskedProperty().set(asked.secret());
        field.textProperty().bindBidirectional(asked.value());
        return field;
    }

    private Control chosen() {
        ComboBox<String> combo = new ComboBox<>();
        combo.getItems().setAll(asked.placeholder().choices());
        combo.setPromptText(messages.text("ask.choose"));
        if (asked.placeholder().choices().contains(asked.value().get())) {
            combo.setValue(asked.value().get());
        }
        combo.valueProperty().subscribe((before, now) -> asked.value().set(now == null ? "" : now));
        return combo;
    }

    private String help() {
        String secret = asked.secret() ? messages.text("ask.secret") : "";
        return (asked.placeholder().description() + " " + secret).strip();
    }

    /** Of a field elsewhere it is said which one it is. */
    private Optional<Complaint> complaint() {
        return Optional.ofNullable(answer.getValue().wrong().get(asked.name()))
                .map(problem -> new Complaint(problem.severity(), words(problem)));
    }

    private String words(Problem problem) {
        return switch (problem.place().field()) {
            case PLACEHOLDER -> messages.problem(problem);
            default -> places.apply(problem.place()) + ": " + messages.problem(problem);
        };
    }
}
