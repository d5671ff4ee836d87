package io.slipway.ui.placeholders;

import io.slipway.ui.kit.form.Complaint;
import io.slipway.ui.kit.form.FormRow;
import java.util.Optional;
import java.util.function.Supplier;

/** Lets a row say what is wrong with its field: not while it is typed in for the first time, but once it was left. */
final class LeftField {
    private final FormRow row;
    private final Supplier<Optional<Complaint>> complaint;
    private boolean speaking;

    /** A field that speaks at once when its value was there before, and else when it is left. */
    LeftField(FormRow row, Supplier<Optional<Complaint>> complaint, boolean known) {
        this.row = row;
        this.complaint = complaint;
        this.speaking = known;
        row.getField().focusWithinProperty().subscribe((before, focused) -> {
            speaking = !focused || (speaking && complaint.get().isPresent());
            show();
        });
    }

    /** The row shows another entry. */
    void begin(boolean known) {
        speaking = known;
        show();
    }

    void show() {
        row.complain(speaking ? complaint.get() : Optional.empty());
    }
}
