package io.slipway.ui.compose.check;

import io.slipway.run.Problem;
import io.slipway.ui.kit.form.FormRow;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.util.Subscription;

/**
 * Decides when a field shows its problem: not while something is typed into it for the first time, but from when it is
 * left, when its value came from elsewhere, or when a launch was asked for.
 */
final class FieldWatch {
    private final FormRow row;
    private final Inspection inspection;
    private final Supplier<Optional<Problem>> problem;
    private boolean speaking;

    FieldWatch(FormRow row, Inspection inspection, Supplier<Optional<Problem>> problem, boolean speaking) {
        this.row = row;
        this.inspection = inspection;
        this.problem = problem;
        this.speaking = speaking || inspection.insistingProperty().get();
    }

    Subscription onceLeft(ObservableValue<?> value) {
        return Subscription.combine(
                atOnce(),
                row.getField().focusWithinProperty().subscribe((before, focused) -> moved(focused)),
                value.subscribe((before, now) -> changed()));
    }

    Subscription atOnce() {
        show();
        return Subscription.combine(
                inspection.insistingProperty().subscribe((before, now) -> insist(now)),
                inspection.findingsProperty().subscribe((before, now) -> show()));
    }

    private void insist(boolean insisting) {
        speaking |= insisting;
        show();
    }

    /** A field that is right when it is entered is left in peace until it is left. */
    private void moved(boolean focused) {
        speaking = !focused || (speaking && problem.get().isPresent());
        show();
    }

    private void changed() {
        speaking |= !row.getField().isFocusWithin();
        show();
    }

    private void show() {
        row.complain(speaking ? problem.get().map(inspection::complaint) : Optional.empty());
    }
}
