package io.slipway.ui.compose.files;

import io.slipway.run.SecretMount;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.form.UndoLine;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;

/** The line that says how many docker secret mounts the draft holds, which this tab only keeps or takes out. */
final class MountsController {
    private final ObservableList<SecretMount> mounts;
    private final UndoLine undo;
    private final Messages messages;

    @FXML private Node mountsLine;
    @FXML private Label mountsWords;
    @FXML private Button removeMounts;

    /** These mounts; {@code undo} offers to put them back. */
    MountsController(ObservableList<SecretMount> mounts, UndoLine undo, Messages messages) {
        this.mounts = mounts;
        this.undo = undo;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        mounts.subscribe(this::say);
        say();
    }

    private void say() {
        Shown.set(mountsLine, !mounts.isEmpty());
        mountsWords.setText(messages.text("compose.mounts", mounts.size()));
    }

    @FXML
    private void remove() {
        List<SecretMount> removed = List.copyOf(mounts);
        mounts.clear();
        undo.show(messages.text("compose.mounts.removed", removed.size()), () -> mounts.addAll(removed));
    }

    /** Goes to what can be done with them. */
    void focus() {
        removeMounts.requestFocus();
    }
}
