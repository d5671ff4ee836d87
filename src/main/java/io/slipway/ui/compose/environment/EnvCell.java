package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import java.util.Objects;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.ListCell;
import javafx.util.Subscription;
import org.jspecify.annotations.Nullable;

/** Shows one variable at a time in an {@link EnvRow}, and lets go of it when the table is scrolled on. */
final class EnvCell extends ListCell<EnvVarDraft> {
    private final EnvTable table;
    private final EnvComplaints complaints;
    private final RowDrag drag;
    private final Views views;
    private @Nullable EnvRow made;
    private @Nullable EnvValueBinding bound;
    private Subscription following = Subscription.EMPTY;
    private @Nullable EnvVarDraft tied;

    EnvCell(EnvTable table, RowDrag drag, Views views) {
        this.table = table;
        this.drag = drag;
        this.views = views;
        this.complaints = new EnvComplaints(table, views.messages());
        setPrefWidth(0);
        visibleProperty().subscribe((before, seen) -> letGoUnless(seen));
    }

    /** A table is filled up with cells that never show anything: those have no controls. */
    private EnvRow make() {
        EnvRow row = new EnvRow(views, table.width());
        made = row;
        row.focusWithinProperty().subscribe((before, focused) -> focusMoved(focused));
        row.name.focusedProperty().subscribe((before, focused) -> offerNames(focused));
        new EnvClicks(table, row, this::item, this::lookAgain).listen();
        new EnvKeys(table, row, this::item).listen();
        drag.listen(this);
        return row;
    }

    private EnvValueBinding binding() {
        EnvValueBinding binding = bound == null ? new EnvValueBinding(row().value, row().area) : bound;
        bound = binding;
        return binding;
    }

    private EnvVarDraft item() {
        return Objects.requireNonNull(getItem());
    }

    @Override
    protected void updateItem(@Nullable EnvVarDraft item, boolean empty) {
        super.updateItem(item, empty);
        @Nullable EnvVarDraft now = empty ? null : item;
        // It stays in a cell that shows nothing for a while: all of it would be styled anew each time that it came.
        if (now != null || made != null) {
            Shown.set(row(), now != null);
        }
        if (now != null) {
            setGraphic(row());
        }
        if (onlyMeasures()) {
            measure(now);
        } else if (now != tied) {
            tie(now);
        } else if (now != null) {
            refresh();
        }
    }

    /** The list asks a cell out of sight how tall each row is, which neither its name nor its value changes. */
    private boolean onlyMeasures() {
        return getParent() != null && !getParent().isVisible();
    }

    private void measure(@Nullable EnvVarDraft now) {
        if (now != null) {
            row().open(table.editing().isOpened(now));
            complaints.show(now, row());
        } else {
            saysNothing();
        }
    }

    private void tie(@Nullable EnvVarDraft now) {
        letGo();
        tied = now;
        if (now == null ? bound != null : row().value.maskedProperty().get() != isMasked(now)) {
            // An empty field changes its mask at no cost; one with a text gets a new skin.
            binding().tie(null);
        }
        if (now != null) {
            follow(now);
            binding().tie(now);
        } else {
            saysNothing();
        }
    }

    private void saysNothing() {
        if (made != null) {
            EnvComplaints.silence(made);
        }
    }

    private boolean isMasked(EnvVarDraft now) {
        return EnvRow.isSecret(now) && !table.editing().isRevealed(now);
    }

    private void letGo() {
        following.unsubscribe();
        if (tied != null) {
            row().name.textProperty().unbindBidirectional(tied.nameProperty());
            letGoUnless(false);
        }
    }

    /** What is typed must never go on into another variable that the cell shows next. */
    private void letGoUnless(boolean seen) {
        if (!seen && tied != null && row().isFocusWithin()) {
            table.editing().leave(tied);
            getListView().requestFocus();
        }
    }

    private void follow(EnvVarDraft now) {
        row().name.textProperty().bindBidirectional(now.nameProperty());
        EnvEditing editing = table.editing();
        Inspection inspection = table.inspection();
        following = Subscription.combine(
                now.secretProperty().subscribe((before, set) -> refresh()),
                now.enabledProperty().subscribe((before, set) -> refresh()),
                now.valueProperty().subscribe((before, typed) -> editing.type(now)),
                now.missingProperty().subscribe((before, set) -> refresh()),
                now.nameProperty().subscribe((before, typed) -> markOverride()),
                table.ofJob().known().subscribe((before, names) -> jobChanged()),
                now.sealedProperty().subscribe((before, set) -> refresh()),
                editing.quietProperty().subscribe((before, set) -> refresh()),
                editing.revealedProperty().subscribe((before, set) -> refresh()),
                editing.openedProperty().subscribe((before, set) -> refresh()),
                table.keys().knownProperty().subscribe((before, changed) -> keysChanged()),
                inspection.insistingProperty().subscribe((before, set) -> refresh()),
                inspection.findingsProperty().subscribe((before, set) -> refresh()));
        markOverride();
        refresh();
    }

    private void keysChanged() {
        row().nameKeys();
        refresh();
    }

    private void jobChanged() {
        markOverride();
        offerNames(row().name.isFocused());
    }

    /** Only the name that is being typed has a list: most rows are never typed in again. */
    private void offerNames(boolean focused) {
        if (focused && tied != null) {
            row().name.suggestions().setAll(table.ofJob().offered(tied));
        }
    }

    private void markOverride() {
        row().override(table.ofJob().has(item().nameProperty().get()));
    }

    private void lookAgain() {
        if (getItem() != null) {
            refresh();
        }
    }

    private void refresh() {
        EnvVarDraft now = item();
        EnvEditing editing = table.editing();
        // In the area nothing can be typed while it is covered, so a value that is not there yet is not covered.
        binding().cover(now.secretProperty().get() && !now.valueProperty().get().isEmpty() && !editing.isRevealed(now));
        row().look(now, is(now, editing.revealedProperty().get()), is(now, editing.openedProperty().get()));
        complaints.show(now, row());
    }

    private static boolean is(EnvVarDraft now, Optional<EnvVarDraft> one) {
        return one.filter(now::equals).isPresent();
    }

    private void focusMoved(boolean focused) {
        if (tied == null) {
            return;
        }
        if (focused) {
            table.editing().enter(tied, complaints.isSound(tied));
        } else if (!holdsFocusOwner()) {
            table.editing().leave(tied);
        }
    }

    /** A window that is put in the background takes the focus away, and gives it back later. */
    private boolean holdsFocusOwner() {
        @Nullable Node owner = getScene() == null ? null : getScene().getFocusOwner();
        while (owner != null && owner != made) {
            owner = owner.getParent();
        }
        return owner != null;
    }

    /** The controls of the row, made when they are first asked for. */
    EnvRow row() {
        return made == null ? make() : made;
    }
}
