package io.slipway.ui.compose.check;

import io.slipway.draft.RunDraft;
import io.slipway.preset.Placeholder;
import io.slipway.preset.placeholder.Provisional;
import io.slipway.run.Field;
import io.slipway.run.Problem;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FormRow;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.IntSupplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.util.Subscription;

/** Asks the rules once for each change of the draft, and tells every field what they say. */
public final class Inspection {
    private final RunDraft draft;
    private final ObservableValue<Known> known;
    private final ObservableValue<List<Placeholder>> placeholders;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<Findings> findings = new ReadOnlyObjectWrapper<>(Findings.NONE);
    private final ReadOnlyBooleanWrapper insisting = new ReadOnlyBooleanWrapper(false);
    private final ObservableList<Problem> problems = FXCollections.observableArrayList();

    /** An inspection of this draft by what the service is known to list. */
    public Inspection(RunDraft draft, ObservableValue<Known> known, Messages messages) {
        this(draft, known, new SimpleObjectProperty<>(List.of()), messages);
    }

    /** The same for a draft in which these placeholders get their values at launch. */
    public Inspection(
            RunDraft draft,
            ObservableValue<Known> known,
            ObservableValue<List<Placeholder>> placeholders,
            Messages messages) {
        this.draft = draft;
        this.known = known;
        this.placeholders = placeholders;
        this.messages = messages;
        draft.specProperty().subscribe(this::inspect);
        known.subscribe(this::inspect);
        placeholders.subscribe(this::inspect);
        inspect();
    }

    private void inspect() {
        Findings now = new Findings(Provisional.problems(
                draft.spec(), placeholders.getValue(), launch -> Rules.ofLaunch(launch, known.getValue())));
        if (!now.problems().equals(findings.get().problems())) {
            findings.set(now);
            problems.setAll(now.problems());
            insisting.set(insisting.get() && Rules.blocks(now.problems()));
        }
    }

    /** A problem as a field says it. */
    public Complaint complaint(Problem problem) {
        return new Complaint(problem.severity(), messages.problem(problem));
    }

    /** Lets a row complain about these fields once the operator has left it. */
    public void watch(FormRow row, ObservableValue<?> value, Field first, Field... more) {
        Set<Field> fields = EnumSet.of(first, more);
        boolean filled = value.getValue() instanceof String text && !text.isEmpty();
        new FieldWatch(row, this, () -> findings.get().at(fields), filled).onceLeft(value);
    }

    /** Lets a row complain about these fields at once: for choices, which are never half made. */
    public void watchAtOnce(FormRow row, Field first, Field... more) {
        Set<Field> fields = EnumSet.of(first, more);
        new FieldWatch(row, this, () -> findings.get().at(fields), true).atOnce();
    }

    /** Lets a row complain about one field of the entry that it shows now, until it shows another. */
    public Subscription watchEntry(
            FormRow row, ObservableValue<?> value, Field field, IntSupplier entry, boolean known) {
        Set<Field> fields = Set.of(field);
        return new FieldWatch(row, this, () -> findings.get().inRow(fields, entry.getAsInt()), known).onceLeft(value);
    }

    /** Every field says what is wrong with it, left or not, until nothing blocks a launch any more. */
    public void insist() {
        insisting.set(false);
        insisting.set(true);
    }

    /** Whether every field says what is wrong with it. */
    public ReadOnlyBooleanProperty insistingProperty() {
        return insisting.getReadOnlyProperty();
    }

    /** What is wrong now, found by its place. */
    public ReadOnlyObjectProperty<Findings> findingsProperty() {
        return findings.getReadOnlyProperty();
    }

    /** What is wrong now, in the order of the page. */
    public ObservableList<Problem> problems() {
        return problems;
    }

    /** The first problem that blocks a launch. */
    public Optional<Problem> firstError() {
        return problems.stream().filter(Problem::isError).findFirst();
    }
}
