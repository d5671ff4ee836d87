package io.slipway.ui.compose.changes;

import io.slipway.changes.JobFields;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.run.Field;
import io.slipway.text.Messages;
import java.util.Optional;
import java.util.function.Function;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;

/** What the chosen job has, for fields to say what it means to leave them empty; it knows no secrets. */
public final class JobValues {
    private final ObjectProperty<Optional<JobConfiguration>> job = new SimpleObjectProperty<>(Optional.empty());

    /** Another job is chosen, or the same was read anew. */
    public void show(Optional<JobConfiguration> now) {
        job.set(now);
    }

    /** What the job has in a field, as this says it; empty when it has nothing there or that is not known. */
    public ObservableValue<String> text(Field field, Function<String, String> words) {
        return job.map(now -> now.flatMap(known -> JobFields.text(known, field)).map(words).orElse(""));
    }

    /** What the job has in a field as a prompt says it, or other words when that is not known. */
    public ObservableValue<String> prompt(Field field, Messages messages, String otherwise) {
        return text(field, value -> value)
                .map(value -> value.isEmpty() ? otherwise : messages.text("compose.job.has", value));
    }

    /** What the job runs, in one line of ids; empty when that is not known. */
    public ObservableValue<String> source() {
        return job.map(now -> now.flatMap(JobFields::source).orElse(""));
    }
}
