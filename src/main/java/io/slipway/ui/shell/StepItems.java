package io.slipway.ui.shell;

import io.slipway.draft.Change;
import io.slipway.text.Messages;
import io.slipway.ui.compose.undo.StepWords;
import io.slipway.ui.compose.undo.DraftUndo;
import io.slipway.ui.kit.menu.WhyNot;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextInputControl;

/** The items that undo and redo: they name the step of the draft, and leave a text outside of it its own history. */
final class StepItems {
    private final Messages messages;
    private final StepWords words;
    private final Node anywhere;
    private final DraftUndo draft;
    private final Menu menu;

    StepItems(Messages messages, Node anywhere, DraftUndo draft, Menu menu) {
        this.messages = messages;
        this.words = new StepWords(messages);
        this.anywhere = anywhere;
        this.draft = draft;
        this.menu = menu;
    }

    MenuItem undo(MenuItem item) {
        return follow(item, draft.undoable(), words::undo, TextInputControl::isUndoable, messages.text("why.undo"));
    }

    MenuItem redo(MenuItem item) {
        return follow(item, draft.redoable(), words::redo, TextInputControl::isRedoable, messages.text("why.redo"));
    }

    private MenuItem follow(
            MenuItem item,
            ObservableValue<Optional<Change>> step,
            Function<Optional<Change>, String> text,
            Predicate<TextInputControl> possible,
            String whyNot) {
        ObjectProperty<Optional<String>> reason = new SimpleObjectProperty<>(Optional.empty());
        WhyNot.when(item, reason);
        Runnable show = () -> {
            Optional<TextInputControl> outside = outside();
            // The names of variables have underscores, which would be taken for mnemonics.
            item.setText("_" + text.apply(outside.isPresent() ? Optional.empty() : step.getValue()).replace("_", "__"));
            boolean can = outside.map(possible::test).orElse(step.getValue().isPresent());
            reason.set(can ? Optional.empty() : Optional.of(whyNot));
        };
        step.subscribe(now -> show.run());
        anywhere.sceneProperty().flatMap(Scene::focusOwnerProperty).subscribe(focused -> show.run());
        menu.addEventHandler(Menu.ON_SHOWING, opens -> show.run());
        return item;
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
