package io.slipway.ui.compose.files;

import io.slipway.run.SecretMount;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.form.UndoLine;
import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;

/** The line that says how many docker secret mounts the draft holds, which this tab only keeps or takes out. */
final class MountsLine {
    private final ObservableList<SecretMount> mounts;
    private final Messages messages;

    MountsLine(ObservableList<SecretMount> mounts, Messages messages) {
        this.mounts = mounts;
        this.messages = messages;
    }

    void show(Node line, Label words) {
        mounts.subscribe(() -> say(line, words));
        say(line, words);
    }

    private void say(Node line, Label words) {
        Shown.set(line, !mounts.isEmpty());
        words.setText(messages.text("compose.mounts", mounts.size()));
    }

    /** Takes all of them out. */
    void remove(UndoLine undo) {
        List<SecretMount> removed = List.copyOf(mounts);
        mounts.clear();
        undo.show(messages.text("compose.mounts.removed", removed.size()), () -> mounts.addAll(removed));
    }
}
