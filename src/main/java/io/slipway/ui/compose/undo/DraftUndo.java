package io.slipway.ui.compose.undo;

import io.slipway.draft.Change;
import io.slipway.draft.DraftSteps;
import io.slipway.draft.RunDraft;
import io.slipway.run.Place;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.event.EventTarget;
import javafx.scene.Node;
import javafx.scene.control.TextInputControl;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/**
 * Takes back steps of the draft, and shows what that changed.
 *
 * <p>In the fields of the draft the keys for undoing come here, as the history of one field would disagree with that of
 * the draft. Fields that only search keep theirs.
 */
public final class DraftUndo {
    private static final KeyCombination UNDO = new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN);
    private static final KeyCombination REDO =
            new KeyCodeCombination(KeyCode.Z, KeyCombination.SHORTCUT_DOWN, KeyCombination.SHIFT_DOWN);
    private static final KeyCombination REDO_TOO = new KeyCodeCombination(KeyCode.Y, KeyCombination.SHORTCUT_DOWN);
    /** The style class of fields that search in a tab. */
    private static final String SEARCHES = "filter-field";

    /** Shows where something was changed; the entry itself may be gone. */
    public interface Show {
        /** Shows it. */
        void at(Place place, boolean isThere);
    }

    private final RunDraft draft;
    private final Show show;
    private @Nullable Node form;

    /**
     * Steps of this draft.
     *
     * @param show shows where something was changed
     */
    public DraftUndo(RunDraft draft, Show show) {
        this.draft = draft;
        this.show = show;
    }

    /** From now on the draft is edited in this form. */
    public void watch(Node form) {
        this.form = form;
        form.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
        form.addEventFilter(MouseEvent.MOUSE_PRESSED, pressed -> steps().pause());
        form.sceneProperty().flatMap(scene -> scene.focusOwnerProperty()).subscribe(moved -> steps().pause());
    }

    private DraftSteps steps() {
        return draft.steps();
    }

    /** Whatever is done by a shortcut, such as a paste, is a step of its own. */
    private void press(KeyEvent pressed) {
        if (pressed.isShortcutDown()) {
            steps().pause();
        }
        if (ownsUndo(pressed.getTarget())) {
            return;
        }
        if (UNDO.match(pressed)) {
            undo();
            pressed.consume();
        } else if (REDO.match(pressed) || REDO_TOO.match(pressed)) {
            redo();
            pressed.consume();
        }
    }

    private static boolean ownsUndo(@Nullable EventTarget target) {
        return target instanceof TextInputControl field && field.getStyleClass().contains(SEARCHES);
    }

    /** Whether the keys for undoing mean the draft, seen from where the focus is: anywhere but in a text outside of it. */
    public boolean isMeantFrom(@Nullable Node focused) {
        return !(focused instanceof TextInputControl) || (isInForm(focused) && !ownsUndo(focused));
    }

    private boolean isInForm(Node node) {
        for (@Nullable Node up = node; up != null; up = up.getParent()) {
            if (up.equals(form)) {
                return true;
            }
        }
        return false;
    }

    /** What would be taken back. */
    public ObservableValue<Optional<Change>> undoable() {
        return steps().undoableProperty();
    }

    /** What would be done again. */
    public ObservableValue<Optional<Change>> redoable() {
        return steps().redoableProperty();
    }

    /** Takes the last step back and shows where. */
    public void undo() {
        Typed typed = typed();
        steps().undo().ifPresent(step -> shown(step, step.kind() != Change.Kind.ADDED, typed));
    }

    /** Does again what was taken back last and shows where. */
    public void redo() {
        Typed typed = typed();
        steps().redo().ifPresent(step -> shown(step, step.kind() != Change.Kind.REMOVED, typed));
    }

    private Typed typed() {
        return form == null ? Typed.NOWHERE : Typed.in(form);
    }

    private void shown(Change step, boolean isThere, Typed typed) {
        show.at(step.place(), isThere);
        typed.follow();
    }
}
