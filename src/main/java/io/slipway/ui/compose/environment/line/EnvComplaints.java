package io.slipway.ui.compose.environment.line;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.Field;
import io.slipway.run.Problem;
import io.slipway.run.Severity;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Findings;
import io.slipway.ui.compose.environment.rows.Rows;
import io.slipway.ui.kit.form.Complaint;
import java.util.Optional;
import java.util.Set;

/** What a row says of its name and its value: nothing while it is new and still typed in. */
public final class EnvComplaints {
    private static final Set<Field> NAME = Set.of(Field.ENV_NAME);
    private static final Set<Field> VALUE = Set.of(Field.ENV_VALUE);

    private final Rows all;
    private final Messages messages;

    /** What is said of these rows. */
    public EnvComplaints(Rows all, Messages messages) {
        this.all = all;
        this.messages = messages;
    }

    /** Lets this line say what there is to say of the row. */
    public void show(EnvVarDraft now, EnvRow row) {
        if (isQuiet(now)) {
            silence(row);
        } else {
            row.complain(complaint(NAME, now).or(() -> again(now)), complaint(VALUE, now));
        }
    }

    /** Lets the line say nothing. */
    public static void silence(EnvRow row) {
        row.complain(Optional.empty(), Optional.empty());
    }

    /** Whether the rules have nothing against it. */
    public boolean isSound(EnvVarDraft now) {
        return problem(NAME, now).or(() -> problem(VALUE, now)).isEmpty();
    }

    private boolean isQuiet(EnvVarDraft now) {
        return all.editing().quietProperty().get().filter(now::equals).isPresent()
                && !all.inspection().insistingProperty().get();
    }

    private Optional<Complaint> again(EnvVarDraft now) {
        return all.same()
                .again(now)
                .map(other -> new Complaint(
                        Severity.ERROR, messages.text("compose.env.again", now.nameProperty().get(), other)));
    }

    private Optional<Complaint> complaint(Set<Field> fields, EnvVarDraft now) {
        return problem(fields, now).map(all.inspection()::complaint);
    }

    private Optional<Problem> problem(Set<Field> fields, EnvVarDraft now) {
        Findings findings = all.inspection().findingsProperty().get();
        return findings.problems().isEmpty() ? Optional.empty() : findings.inRow(fields, all.indexOf(now));
    }
}
