package io.slipway.ui.compose.deployment;

import io.slipway.run.ApiName;
import io.slipway.run.Field;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.form.FormRow;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import javafx.beans.property.Property;
import javafx.beans.property.StringProperty;
import javafx.scene.control.ComboBox;
import javafx.scene.control.TextInputControl;

/**
 * The type of a runtime and its texts. Only some types use a text; the others hide it, unless it would be sent all the
 * same.
 *
 * @param type the type that is chosen
 * @param job what a text is in the job while it is left empty
 */
record RuntimeFields<T extends ApiName>(Property<Optional<T>> type, JobValues job, Inspection inspection, Messages messages) {
    /** Offers these types in a box, each in the words of the bundle behind this key. */
    void offer(ComboBox<Optional<T>> box, FormRow row, List<T> types, String key, Field object, Field field) {
        new OptionalCombo<T>(
                        messages.text("compose.job.default"),
                        job.text(field, ofJob -> messages.text(key + ofJob)),
                        one -> messages.text(key + one.apiName()),
                        ApiName::apiName)
                .offer(box, types, type);
        inspection.watchAtOnce(row, object, field);
    }

    /** Edits a text of those types that use it. */
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
