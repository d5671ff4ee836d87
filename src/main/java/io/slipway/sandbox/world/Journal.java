package io.slipway.sandbox.world;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What happened in the world, shared by all processes that look at the same folder. */
final class Journal {
    private final JournalFile file;
    private final List<Entry.Started> started = new ArrayList<>();
    private final Map<String, Instant> aborted = new HashMap<>();
    private final Instant opened;
    private Optional<Instant> born = Optional.empty();

    /** Opens the journal; the first to do so gives the world its birth. */
    Journal(Path path, Instant now) throws IOException {
        this.file = new JournalFile(path);
        this.opened = now;
        refresh();
        if (born.isEmpty()) {
            append(new Entry.Born(now));
        }
    }

    synchronized Instant born() {
        refresh();
        return born.orElse(opened);
    }

    /** The accepted runs, oldest first. */
    synchronized List<Entry.Started> started() {
        refresh();
        return List.copyOf(started);
    }

    synchronized Optional<Instant> abortedAt(String run) {
        return Optional.ofNullable(aborted.get(run));
    }

    synchronized void append(Entry entry) {
        try {
            file.append(Entry.write(entry));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        refresh();
    }

    private void refresh() {
        try {
            if (file.hasBeenReplaced()) {
                started.clear();
                aborted.clear();
            }
            file.readOn().lines().forEach(line -> Entry.read(line).ifPresent(this::note));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void note(Entry entry) {
        switch (entry) {
            case Entry.Born first -> born = born.or(() -> Optional.of(first.at()));
            case Entry.Started run -> started.add(run);
            case Entry.Aborted run -> aborted.putIfAbsent(run.id(), run.at());
        }
    }
}
