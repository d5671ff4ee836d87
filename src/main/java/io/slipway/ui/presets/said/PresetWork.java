package io.slipway.ui.presets.said;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.UnkeptWords;
import java.io.IOException;
import java.util.concurrent.Callable;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;

/** Work on preset files in the background, and what is said about it. */
public final class PresetWork {
    private final Background background;
    private final Messages messages;
    private final ReadOnlyObjectWrapper<PresetNotice> notice = new ReadOnlyObjectWrapper<>(PresetNotice.NONE);

    /** Nothing is done yet. */
    public PresetWork(Background background, Messages messages) {
        this.background = background;
        this.messages = messages;
    }

    /** Says what could not be done. */
    public void report(Throwable failure) {
        fail("presets.failed", reason(failure));
    }

    /** Does something in the background and goes on on the FX thread; a failure is said. */
    public <T> void run(Callable<T> work, Consumer<T> done) {
        run(work, done, () -> {});
    }

    /** The same; then this is done, however it went. */
    public <T> void run(Callable<T> work, Consumer<T> done, Runnable ended) {
        Task<T> task = new Task<>() {
            @Override
            protected T call() throws Exception {
                return work.call();
            }
        };
        task.setOnSucceeded(succeeded -> {
            try {
                done.accept(task.getValue());
            } finally {
                ended.run();
            }
        });
        task.setOnFailed(failed -> {
            report(task.getException());
            ended.run();
        });
        background.start(task);
    }

    private String reason(Throwable failure) {
        return failure instanceof IOException io
                ? UnkeptWords.of(io, messages)
                : failure.getClass().getSimpleName() + ".";
    }

    /** Says what was done. */
    public void say(String key, Object... args) {
        notice.set(PresetNotice.done(messages.text(key, args)));
    }

    /** Says what was done and can be taken back. */
    public void sayUndoable(Runnable undo, String key, Object... args) {
        notice.set(PresetNotice.undoable(messages.text(key, args), undo));
    }

    /** What was said stays, but is taken back from there no longer. */
    public void offerNoUndo() {
        notice.set(PresetNotice.done(notice.get().text()));
    }

    /** Says what could not be done. */
    public void fail(String key, Object... args) {
        failWith(messages.text(key, args));
    }

    /** Says what could not be done, in these words. */
    public void failWith(String text) {
        notice.set(PresetNotice.failed(text));
    }

    /** What was said before is of no interest any more. */
    public void sayNothing() {
        notice.set(PresetNotice.NONE);
    }

    /** What was done last, or why it could not be done. */
    public ReadOnlyObjectProperty<PresetNotice> noticeProperty() {
        return notice.getReadOnlyProperty();
    }

    /** The texts. */
    public Messages messages() {
        return messages;
    }
}
