package io.slipway.ui.compose.deployment;

import io.slipway.run.Field;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.form.FormRow;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;

/**
 * Texts that only some types of a runtime use; the others hide them, unless they would be sent all the same.
 *
 * @param type the type that is chosen
 * @param job what a text is in the job while it is left empty
 */
record UsedTexts<T>(Property<Optional<T>> type, JobValues job, Inspection inspection, Messages messages) {
    void tie(FormRow row, TextInputControl control, StringProperty text, Field field, Predicate<T> uses) {
        control.textProperty().bindBidirectional(text);
        control.promptTextProperty().bind(job.prompt(field, messages, ""));
        Runnable include = () -> row.include(type.getValue()
                .filter(now -> uses.test(now) || !text.get().isEmpty() || control.isFocused())
                .isPresent());
        type.subscribe((before, now) -> include.run());
        text.subscribe((before, now) -> include.run());
        include.run();
        inspection.watch(row, text, field);
    }
}
