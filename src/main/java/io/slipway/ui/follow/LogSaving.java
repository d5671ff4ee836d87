package io.slipway.ui.follow;

import io.slipway.northflank.ApiException;
import java.nio.file.Path;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;

/** Saves everything that a run wrote into a file, and says how far that is. */
final class LogSaving implements AutoCloseable {
    private final LogSource source;
    private final LogDesk desk;
    private final ReadOnlyObjectWrapper<Progress> progress = new ReadOnlyObjectWrapper<>(new Progress.None());
    private @Nullable SaveTask task;

    /** How far it is. */
    sealed interface Progress {
        /** Nothing is or was saved. */
        record None() implements Progress {}

        /** So many lines are read and written. */
        record Underway(long lines) implements Progress {}

        /** The file is there; some lines of one moment may be missing unless it is whole. */
        record Saved(long lines, Path file, boolean whole) implements Progress {}

        /** The operator stopped it; the file is as it was. */
        record Stopped() implements Progress {}

        /** The service could not be read; the file is as it was. */
        record Unread(ApiException why) implements Progress {}

        /** The file could not be written; it is as it was. */
        record Unwritten(Path file, Throwable why) implements Progress {}
    }

    LogSaving(LogSource source, LogDesk desk) {
        this.source = source;
        this.desk = desk;
    }

    /** Begins, in place of what is under way. */
    void into(Path file) {
        close();
        SaveTask saving = new SaveTask(source, desk, file);
        task = saving;
        progress.set(new Progress.Underway(0));
        saving.valueProperty().addListener((same, before, now) -> {
            if (task == saving && now != null) {
                progress.set(new Progress.Underway(now.lines()));
            }
        });
        saving.setOnSucceeded(done ->
                end(new Progress.Saved(saving.getValue().lines(), file, saving.getValue().whole())));
        saving.setOnFailed(failed -> end(failure(saving.getException(), file)));
        desk.background().start(saving);
    }

    private void end(Progress how) {
        task = null;
        progress.set(how);
    }

    private static Progress failure(Throwable why, Path file) {
        return why instanceof ApiException unread
                ? new Progress.Unread(unread)
                : new Progress.Unwritten(file, why);
    }

    /** Stops at the operator's wish. */
    void stop() {
        if (task != null) {
            close();
            progress.set(new Progress.Stopped());
        }
    }

    /** What was said is read. */
    void dismiss() {
        progress.set(new Progress.None());
    }

    ReadOnlyObjectProperty<Progress> progressProperty() {
        return progress.getReadOnlyProperty();
    }

    @Override
    public void close() {
        if (task != null) {
            task.cancel(true);
            task = null;
        }
    }
}
