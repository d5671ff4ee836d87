package io.slipway.ui.launch;

import io.slipway.text.Messages;
import io.slipway.ui.kit.dialog.Question;
import java.util.function.Supplier;
import javafx.beans.value.ChangeListener;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.ButtonBar.ButtonData;
import javafx.scene.control.ButtonType;
import javafx.stage.Window;

/** Closing the window while a launch is under way: it is asked about, and its outcome is written down first. */
public final class Leaving {
    private final Launching launching;
    private final Messages messages;
    private final Supplier<Window> owner;

    /** Leaves this window. */
    public Leaving(Launching launching, Messages messages, Supplier<Window> owner) {
        this.launching = launching;
        this.messages = messages;
        this.owner = owner;
    }

    /** Goes on at once when nothing is under way, else when the operator stops waiting and the outcome is recorded. */
    public void then(Runnable close) {
        if (!launching.isUnderway()) {
            close.run();
        } else if (stopsWaiting()) {
            closeWhenOver(close);
            launching.stopWaiting();
        }
    }

    private void closeWhenOver(Runnable close) {
        launching.stateProperty().addListener(new ChangeListener<>() {
            @Override
            public void changed(ObservableValue<? extends LaunchState> state, LaunchState before, LaunchState now) {
                if (now instanceof LaunchState.Done) {
                    state.removeListener(this);
                    close.run();
                }
            }
        });
    }

    private boolean stopsWaiting() {
        ButtonType stop = new ButtonType(messages.text("leaving.stop"), ButtonData.OTHER);
        Question question = new Question(
                owner.get(),
                messages.text("leaving.title"),
                messages.text("leaving.title"),
                messages.text("leaving.text"),
                messages.text("leaving.stay"),
                stop);
        return question.preferSafety().ask().isPresent() && launching.isUnderway();
    }
}
