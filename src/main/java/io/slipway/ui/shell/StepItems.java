package io.slipway.ui.shell;

import io.slipway.draft.Change;
import io.slipway.text.Messages;
import io.slipway.ui.compose.undo.ChangeWords;
import io.slipway.ui.compose.undo.DraftUndo;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;

/** The items that undo and redo: they name the step of the draft, and leave a text outside of it its own history. */
final class StepItems {
    private final ChangeWords words;
    private final Node anywhere;
    private final DraftUndo draft;
    private final Menu menu;

    StepItems(Messages messages, Node anywhere, DraftUndo draft, Menu menu) {
        this.words = new ChangeWords(messages);
        this.anywhere = anywhere;
        this.draft = draft;
        this.menu = menu;
    }

    MenuItem undo(MenuItem item) {
        return follow(item, draft.undoable(), words::undo, TextInputControl::isUndoable);
    }

    MenuItem redo(MenuItem item) {
        return follow(item, draft.redoable(), words::redo, TextInputControl::isRedoable);
    }

    private MenuItem follow(
            MenuItem item,
            ObservableValue<Optional<Change>> step,
            Function<Optional<Change>, String> text,
            Predicate<TextInputControl> possible) {
        // The names of variables have underscores, which would be taken for mnemonics.
        item.setMnemonicParsing(false);
        step.subscribe(now -> show(item, now, text, possible));
        menu.addEventHandler(Menu.ON_SHOWING, opens -> show(item, step.getValue(), text, possible));
        return item;
    }

    private void show(
            MenuItem item,
            Optional<Change> step,
            Function<Optional<Change>, String> text,
            Predicate<TextInputControl> possible) {
        Optional<TextInputControl> outside = outside();
        item.setText(text.apply(outside.isPresent() ? Optional.empty() : step));
        item.setDisable(outside.map(field -> !possible.test(field)).orElse(step.isEmpty()));
    }

    /** The text in which one types, when it is no part of the draft. */
    private Optional<TextInputControl> outside() {
        return anywhere.getScene() != null
                        && anywhere.getScene().getFocusOwner() instanceof TextInputControl field
                        && !draft.isMeantFrom(field)
                ? Optional.of(field)
                : Optional.empty();
    }

    void takeBack() {
        outside().ifPresentOrElse(TextInputControl::undo, draft::undo);
    }

    void doAgain() {
        outside().ifPresentOrElse(TextInputControl::redo, draft::redo);
    }
}
