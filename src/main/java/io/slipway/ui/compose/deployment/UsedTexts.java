package io.slipway.ui.compose.deployment;

import io.slipway.run.Field;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.form.FormRow;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.control.TextInputControl;

/** A text that only some types of a runtime use; the others hide it, unless it would be sent all the same. */
record UsedText<T>(Property<Optional<T>> type, Inspection inspection) {
    void tie(FormRow row, TextInputControl control, StringProperty text, Field field, Predicate<T> uses) {
        control.textProperty().bindBidirectional(text);
        Runnable include = () -> row.include(type.getValue()
                .filter(now -> uses.test(now) || !text.get().isEmpty() || control.isFocused())
                .isPresent());
        type.subscribe((before, now) -> include.run());
        text.subscribe((before, now) -> include.run());
        include.run();
        inspection.watch(row, text, field);
    }
}
