package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.Field;
import io.slipway.run.Problem;
import io.slipway.run.Severity;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Findings;
import io.slipway.ui.kit.form.Complaint;
import java.util.Optional;
import java.util.Set;

/** What a row says of its name and its value: nothing while it is new and still typed in. */
final class EnvComplaints {
    private static final Set<Field> NAME = Set.of(Field.ENV_NAME);
    private static final Set<Field> VALUE = Set.of(Field.ENV_VALUE);

    private final EnvTable table;
    private final Messages messages;

    EnvComplaints(EnvTable table, Messages messages) {
        this.table = table;
        this.messages = messages;
    }

    void show(EnvVarDraft now, EnvRow row) {
        if (isQuiet(now)) {
            silence(row);
        } else {
            row.complain(complaint(NAME, now).or(() -> again(now)), complaint(VALUE, now));
        }
    }

    static void silence(EnvRow row) {
        row.complain(Optional.empty(), Optional.empty());
    }

    /** Whether the rules have nothing against it. */
    boolean isSound(EnvVarDraft now) {
        return problem(NAME, now).or(() -> problem(VALUE, now)).isEmpty();
    }

    private boolean isQuiet(EnvVarDraft now) {
        return table.editing().quietProperty().get().filter(now::equals).isPresent()
                && !table.inspection().insistingProperty().get();
    }

    private Optional<Complaint> again(EnvVarDraft now) {
        return table.same()
                .again(now)
                .map(other -> new Complaint(
                        Severity.ERROR, messages.text("compose.env.again", now.nameProperty().get(), other)));
    }

    private Optional<Complaint> complaint(Set<Field> fields, EnvVarDraft now) {
        return problem(fields, now).map(table.inspection()::complaint);
    }

    private Optional<Problem> problem(Set<Field> fields, EnvVarDraft now) {
        Findings findings = table.inspection().findingsProperty().get();
        return findings.problems().isEmpty() ? Optional.empty() : findings.inRow(fields, table.indexOf(now));
    }
}
