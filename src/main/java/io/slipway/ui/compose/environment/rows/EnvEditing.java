package io.slipway.ui.compose.environment.rows;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.rules.SecretLooks;
import java.util.Collection;
import java.util.Optional;
import javafx.animation.PauseTransition;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.collections.ObservableList;
import javafx.util.Duration;
import javafx.util.Subscription;

/** What is being done to the rows: which one is new, typed in, revealed or opened; each is at most one. */
public final class EnvEditing {
    private static final Duration REVEALED_FOR = Duration.seconds(10);

    private final ObservableList<EnvVarDraft> rows;
    private final ObjectProperty<Optional<EnvVarDraft>> quiet = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<EnvVarDraft>> revealed = new SimpleObjectProperty<>(Optional.empty());
    private final ObjectProperty<Optional<EnvVarDraft>> opened = new SimpleObjectProperty<>(Optional.empty());
    private final PauseTransition cover = new PauseTransition(REVEALED_FOR);
    private Subscription named = Subscription.EMPTY;
    private Optional<EnvVarDraft> fresh = Optional.empty();

    EnvEditing(ObservableList<EnvVarDraft> rows) {
        this.rows = rows;
        cover.setOnFinished(over -> revealed.get().ifPresent(row -> reveal(row, false)));
    }

    /** Puts a new row at this place. */
    public EnvVarDraft add(int index) {
        EnvVarDraft row = new EnvVarDraft();
        fresh = Optional.of(row);
        quiet.set(fresh);
        row.nameProperty().subscribe((before, typed) -> guess(row));
        row.valueProperty().subscribe((before, typed) -> guess(row));
        rows.add(index, row);
        return row;
    }

    /** A new variable that looks like a secret becomes one, until the operator says otherwise. */
    private void guess(EnvVarDraft row) {
        String value = row.valueProperty().get();
        if (isFresh(row) && SecretLooks.like(row.nameProperty().get(), value.isEmpty() ? "?" : value)) {
            type(row);
            row.secretProperty().set(true);
        }
    }

    /** What is typed in many lines stays in sight until some time after the last key. */
    public void type(EnvVarDraft row) {
        if (isOpened(row) || isRevealed(row)) {
            reveal(row, true);
        }
    }

    private boolean isFresh(EnvVarDraft row) {
        return fresh.filter(row::equals).isPresent();
    }

    /** Whether nothing was typed into a row yet. */
    public static boolean isBlank(EnvVarDraft row) {
        return row.nameProperty().get().isEmpty()
                && row.valueProperty().get().isEmpty()
                && !row.missingProperty().get()
                && !row.isLocked();
    }

    /** From now on this row is typed in. */
    public void enter(EnvVarDraft row, boolean inOrder) {
        if (inOrder || isFresh(row)) {
            quiet.set(Optional.of(row));
        }
    }

    /** A new row that stayed empty goes away again. */
    public void leave(EnvVarDraft row) {
        boolean dissolves = isFresh(row) && isBlank(row);
        fresh = fresh.filter(other -> other != row);
        quiet.set(quiet.get().filter(other -> other != row));
        revealed.set(revealed.get().filter(other -> other != row));
        opened.set(opened.get().filter(other -> other != row));
        if (dissolves) {
            rows.remove(row);
        }
    }

    /** The operator has decided about these: nothing is guessed any more. */
    public void settle(Collection<EnvVarDraft> decided) {
        fresh = fresh.filter(row -> !decided.contains(row));
    }

    /** An opened row without a value stays revealed: otherwise the first character would cover what is typed. */
    public void reveal(EnvVarDraft row, boolean shown) {
        named.unsubscribe();
        boolean awaited = isOpened(row) && row.valueProperty().get().isEmpty();
        revealed.set(shown || awaited ? Optional.of(row) : Optional.empty());
        // Undoing writes another variable into the same row, whose value nobody has asked to see.
        named = revealed.get()
                .map(one -> one.nameProperty().subscribe((before, now) -> revealed.set(Optional.empty())))
                .orElse(Subscription.EMPTY);
        cover.playFromStart();
    }

    /** Shows the value of a row in many lines, or no more. */
    public void open(EnvVarDraft row, boolean wide) {
        opened.set(wide ? Optional.of(row) : Optional.empty());
        if (wide && row.valueProperty().get().isEmpty()) {
            reveal(row, true);
        }
    }

    public boolean isRevealed(EnvVarDraft row) {
        return revealed.get().filter(row::equals).isPresent();
    }

    public boolean isOpened(EnvVarDraft row) {
        return opened.get().filter(row::equals).isPresent();
    }

    /** The row that is typed in and not complained about until it is left. */
    public ObjectProperty<Optional<EnvVarDraft>> quietProperty() {
        return quiet;
    }

    /** The secret row whose value is shown for a while. */
    public ObjectProperty<Optional<EnvVarDraft>> revealedProperty() {
        return revealed;
    }

    /** The row whose value is edited in many lines. */
    public ObjectProperty<Optional<EnvVarDraft>> openedProperty() {
        return opened;
    }
}
