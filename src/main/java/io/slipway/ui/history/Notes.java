package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Writes notes about launches into the record, one after the other; what is not written yet is kept until it is. */
public final class Notes implements AutoCloseable {
    private static final System.Logger LOG = System.getLogger(Notes.class.getName());

    private final History history;
    private final Latest writing;
    private final Consumer<String> written;
    private final Map<String, String> pending = new ConcurrentHashMap<>();
    private final ReadOnlyObjectWrapper<Optional<Throwable>> trouble = new ReadOnlyObjectWrapper<>(Optional.empty());
    private boolean busy;
    private boolean closed;

    /**
     * Nothing is to be written yet.
     *
     * @param written is told the id of a launch whose note is in the record
     */
    public Notes(History history, Background background, Consumer<String> written) {
        this.history = history;
        this.writing = new Latest(background);
        this.written = written;
    }

    void keep(String launchId, String note) {
        pending.put(launchId, note);
        if (!busy) {
            writeNext();
        }
    }

    private void writeNext() {
        pending.keySet().stream().findFirst().ifPresent(launchId -> {
            busy = true;
            writing.read(() -> write(launchId), note -> done(launchId, note), this::failed);
        });
    }

    /** The newest text, however long this has waited; at the end of the window the end writes what is left. */
    private synchronized String write(String launchId) throws HistoryException {
        String note = pending.getOrDefault(launchId, "");
        if (!closed) {
            history.noted(launchId, note);
        }
        return note;
    }

    private void done(String launchId, String note) {
        busy = false;
        pending.remove(launchId, note);
        trouble.set(Optional.empty());
        written.accept(launchId);
        writeNext();
    }

    /** It stays pending: the next change, or the end of the window, tries again. */
    private void failed(Throwable failure) {
        busy = false;
        trouble.set(Optional.of(failure));
    }

    /** What was written and is not in the record yet. */
    Optional<String> pending(String launchId) {
        return Optional.ofNullable(pending.get(launchId));
    }

    /** Why the last note could not be written, empty when it could. */
    ReadOnlyObjectProperty<Optional<Throwable>> troubleProperty() {
        return trouble.getReadOnlyProperty();
    }

    /** Writes what is left, at the end of the window, when nobody could hear of it later. */
    @Override
    public synchronized void close() {
        closed = true;
        pending.forEach((launchId, note) -> {
            try {
                history.noted(launchId, note);
            } catch (HistoryException lost) {
                LOG.log(System.Logger.Level.ERROR, "A note could not be written: " + kind(lost));
            }
        });
        pending.clear();
    }

    /** The words of the database are not the program's own, and could repeat what was to be written. */
    private static String kind(HistoryException lost) {
        return (lost.getCause() == null ? lost : lost.getCause()).getClass().getSimpleName();
    }
}
