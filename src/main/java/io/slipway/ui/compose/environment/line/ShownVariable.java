package io.slipway.ui.compose.environment.line;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.environment.rows.EnvEditing;
import io.slipway.ui.compose.environment.rows.Rows;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.Optional;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** The variable that the controls of a row show, followed for as long as they show it. */
public final class ShownVariable {
    private final Rows all;
    private final KeysInForce keys;
    private final EnvRow row;
    private final EnvComplaints complaints;
    private final EnvValueBinding binding;
    private @Nullable EnvVarDraft shown;
    private Subscription following = Subscription.EMPTY;

    /** None yet in this row. */
    public ShownVariable(Rows all, EnvRow row, EnvComplaints complaints, KeysInForce keys) {
        this.all = all;
        this.keys = keys;
        this.row = row;
        this.complaints = complaints;
        this.binding = new EnvValueBinding(row.value(), row.area());
    }

    /** From now on another is shown, or none. */
    public void show(@Nullable EnvVarDraft now) {
        shown = now;
        if (now == null || row.value().maskedProperty().get() != isMasked(now)) {
            // An empty field changes its mask at no cost; one with a text gets a new skin.
            binding.tie(null);
        }
        if (now != null) {
            follow(now);
            binding.tie(now);
        } else {
            EnvComplaints.silence(row);
        }
    }

    private boolean isMasked(EnvVarDraft now) {
        return EnvRow.isSecret(now) && !all.editing().isRevealed(now);
    }

    /** What is typed from now on is not for the variable that was shown. */
    public void letGo() {
        following.unsubscribe();
        if (shown != null) {
            row.name().textProperty().unbindBidirectional(shown.nameProperty());
        }
    }

    private void follow(EnvVarDraft now) {
        row.name().textProperty().bindBidirectional(now.nameProperty());
        EnvEditing editing = all.editing();
        Inspection inspection = all.inspection();
        following = Subscription.combine(
                now.secretProperty().subscribe((before, set) -> refresh()),
                now.enabledProperty().subscribe((before, set) -> refresh()),
                now.valueProperty().subscribe((before, typed) -> editing.type(now)),
                now.missingProperty().subscribe((before, set) -> refresh()),
                now.nameProperty().subscribe((before, typed) -> markOverride(now)),
                all.ofJob().known().subscribe((before, names) -> jobChanged(now)),
                now.sealedProperty().subscribe((before, set) -> refresh()),
                editing.quietProperty().subscribe((before, set) -> refresh()),
                editing.revealedProperty().subscribe((before, set) -> refresh()),
                editing.openedProperty().subscribe((before, set) -> refresh()),
                keys.follow(row.buttons()::nameKeys),
                keys.knownProperty().subscribe((before, changed) -> refresh()),
                inspection.insistingProperty().subscribe((before, set) -> refresh()),
                inspection.findingsProperty().subscribe((before, set) -> refresh()));
        markOverride(now);
        refresh();
    }

    private void jobChanged(EnvVarDraft now) {
        markOverride(now);
        offerNames(row.name().isFocused());
    }

    /** Only the name that is being typed has a list: most rows are never typed in again. */
    public void offerNames(boolean focused) {
        if (focused && shown != null) {
            row.name().suggestions().setAll(all.ofJob().offered(shown));
        }
    }

    private void markOverride(EnvVarDraft now) {
        row.override(all.ofJob().has(now.nameProperty().get()));
    }

    /** Lets the row look as the variable is by now. */
    public void refresh() {
        @Nullable EnvVarDraft now = shown;
        if (now != null) {
            EnvEditing editing = all.editing();
            // In the area nothing can be typed while it is covered, so a value that is not there yet is not covered.
            boolean covers = now.secretProperty().get() && !now.valueProperty().get().isEmpty();
            binding.cover(covers && !editing.isRevealed(now));
            row.look(now, is(now, editing.revealedProperty().get()), is(now, editing.openedProperty().get()));
            complaints.show(now, row);
        }
    }

    private static boolean is(EnvVarDraft now, Optional<EnvVarDraft> one) {
        return one.filter(now::equals).isPresent();
    }
}
