package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchFilter;
import io.slipway.history.export.ExportForm;
import io.slipway.history.export.HistoryExport;
import io.slipway.storage.AtomicFile;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.IntPredicate;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyDoubleProperty;
import javafx.beans.property.ReadOnlyDoubleWrapper;
import javafx.concurrent.Task;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;

/** Writes what the filter shows into a file; it is there as a whole or not at all, and can be stopped. */
public final class ListExport {
    private final History history;
    private final LaunchList list;
    private final Background background;
    private final Messages messages;
    private final ExportChoice choice;
    private final Supplier<Window> owner;
    private final Consumer<String> said;
    private final ReadOnlyBooleanWrapper underway = new ReadOnlyBooleanWrapper(false);
    private final ReadOnlyDoubleWrapper progress = new ReadOnlyDoubleWrapper(0);
    private @Nullable Task<Integer> task;

    /**
     * Nothing is being written yet.
     *
     * @param said is told in words what came of it
     */
    public ListExport(
            History history,
            LaunchList list,
            Background background,
            Messages messages,
            ExportChoice choice,
            Supplier<Window> owner,
            Consumer<String> said) {
        this.history = history;
        this.list = list;
        this.background = background;
        this.messages = messages;
        this.choice = choice;
        this.owner = owner;
        this.said = said;
    }

    /** Asks for a file and writes, unless that is being done. */
    public void start() {
        if (!underway.get()) {
            choice.choose(owner.get()).ifPresent(this::write);
        }
    }

    private void write(Path file) {
        LaunchFilter wanted = list.filterProperty().get();
        int expected = Math.max(1, list.totalProperty().get());
        Task<Integer> writing = new Task<>() {
            @Override
            protected Integer call() throws Exception {
                int[] written = {0};
                try {
                    AtomicFile.<IOException>write(file, out -> written[0] = export(wanted, form(file), out, count -> {
                        updateProgress(count, expected);
                        return !isCancelled();
                    }));
                } catch (Unread unread) {
                    throw unread.why;
                }
                return written[0];
            }
        };
        writing.setOnSucceeded(done -> end(messages.text("export.done", writing.getValue(), file.toString())));
        writing.setOnCancelled(stopped -> end(messages.text("export.stopped", file.toString())));
        writing.setOnFailed(failed -> end(messages.text(
                "export.failed", file.toString(), messages.failure(reason(writing.getException())))));
        task = writing;
        progress.bind(writing.progressProperty());
        underway.set(true);
        background.start(writing);
    }

    private int export(LaunchFilter wanted, ExportForm form, OutputStream out, IntPredicate goOn)
            throws IOException {
        Writer writer = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
        try {
            int written = new HistoryExport(history::page).write(wanted, form, writer, goOn);
            writer.flush();
            return written;
        } catch (HistoryException unreadable) {
            throw new Unread(unreadable);
        }
    }

    private static ExportForm form(Path file) {
        return file.toString().toLowerCase(Locale.ROOT).endsWith(".json") ? ExportForm.JSON : ExportForm.CSV;
    }

    /** Carries a failure of the record through the writing of a file. */
    private static final class Unread extends IOException {
        private final transient HistoryException why;

        Unread(HistoryException why) {
            super(why);
            this.why = why;
        }
    }

    private static Throwable reason(Throwable failure) {
        return failure instanceof Unread carried ? carried.why : failure;
    }

    private void end(String words) {
        progress.unbind();
        underway.set(false);
        said.accept(words);
    }

    /** Stops; no file is left that was not there before. */
    public void stop() {
        Optional.ofNullable(task).ifPresent(Task::cancel);
    }

    /** Whether launches are being written. */
    ReadOnlyBooleanProperty underwayProperty() {
        return underway.getReadOnlyProperty();
    }

    /** How much of it is done, from 0 to 1. */
    ReadOnlyDoubleProperty progressProperty() {
        return progress.getReadOnlyProperty();
    }
}
