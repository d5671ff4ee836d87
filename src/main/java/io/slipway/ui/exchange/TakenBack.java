package io.slipway.ui.exchange;

import io.slipway.draft.RunDraft;
import io.slipway.run.RunSpec;
import io.slipway.text.Messages;
import io.slipway.ui.kit.form.UndoLine;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** Offers to take an import back, as long as nothing else has changed: one step never takes more than it names. */
public final class TakenBack {
    private final RunDraft draft;
    private final UndoLine line;
    private RunSpec after = RunSpec.EMPTY;

    TakenBack(RunDraft draft, Messages messages) {
        this.draft = draft;
        line = new UndoLine(messages.text("compose.undo"));
        line.setId("import-undo");
        line.getStylesheets().add(String.valueOf(UndoLine.class.getResource("form.css")));
        draft.specProperty().subscribe(now -> {
            if (!now.equals(after)) {
                line.hide();
            }
        });
    }

    void offer(String done, String undo, Runnable takesBack) {
        after = draft.spec();
        line.stay(done, undo, takesBack);
    }

    /** Something beside the launch has changed, which one step back would take too. */
    public void withdraw() {
        line.hide();
    }

    /** The form with the line below it. */
    public Parent below(Node form) {
        VBox both = new VBox(form, line);
        VBox.setVgrow(form, Priority.ALWAYS);
        line.listenIn(both);
        return both;
    }
}
