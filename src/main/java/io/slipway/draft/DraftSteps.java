package io.slipway.draft;

import io.slipway.run.RunSpec;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.UnaryOperator;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** The steps of a draft, told apart as it changes; one that is taken back leaves alone what it did not change. */
public final class DraftSteps {
    private final RunDraft draft;
    private final InstantSource clock;
    private final ReadOnlyObjectWrapper<Optional<Change>> undoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<Change>> redoable = new ReadOnlyObjectWrapper<>(Optional.empty());
    private UndoHistory history;
    private boolean told;

    DraftSteps(RunDraft draft, InstantSource clock) {
        this.draft = draft;
        this.clock = clock;
        this.history = new UndoHistory(draft.spec());
        draft.specProperty().addListener((same, before, now) -> changed(now));
    }

    private void changed(RunSpec now) {
        if (!told) {
            history.changed(now, clock.instant());
            tell();
        }
    }

    private void tell() {
        undoable.set(history.undoable());
        redoable.set(history.redoable());
    }

    /** What would be taken back; nothing when there is nothing to take back. */
    public ReadOnlyObjectProperty<Optional<Change>> undoableProperty() {
        return undoable.getReadOnlyProperty();
    }

    /** What would be done again. */
    public ReadOnlyObjectProperty<Optional<Change>> redoableProperty() {
        return redoable.getReadOnlyProperty();
    }

    /** Takes the last step back; what it was, if there was one. */
    public Optional<Change> undo() {
        return moved(history.undo());
    }

    /** Does again what was taken back last; what it was, if there was something. */
    public Optional<Change> redo() {
        return moved(history.redo());
    }

    private Optional<Change> moved(Optional<Change> step) {
        if (step.isPresent()) {
            alone(() -> draft.revert(history.now()));
            tell();
        }
        return step;
    }

    /** What is typed next is another step, even in the same field. */
    public void pause() {
        history.pause();
    }

    /** Whatever this changes is one step of this name. */
    public void as(Change name, Runnable action) {
        alone(action);
        history.changed(draft.spec(), name);
        tell();
    }

    /** Saying this is one step of this name. */
    public void as(Change name, RunSpec spec) {
        as(name, () -> draft.revert(spec));
    }

    /** Reads all that the draft says and said in another way, such as with secrets opened; that is no step. */
    public void reread(UnaryOperator<RunSpec> reading) {
        history.reread(reading);
        alone(() -> draft.revert(history.now()));
        tell();
    }

    /** The steps of the draft that is shown, to be put aside with it. */
    public UndoHistory history() {
        return history;
    }

    /** Another draft with its own steps is shown from now on. */
    public void show(UndoHistory other) {
        alone(() -> draft.write(other.now()));
        begin(other);
    }

    /** The draft has no steps before this moment. */
    void begin(UndoHistory fresh) {
        history = fresh;
        tell();
    }

    /** What is done here is told by the one who does it. */
    void alone(Runnable action) {
        boolean before = told;
        told = true;
        try {
            action.run();
        } finally {
            told = before;
        }
    }
}
