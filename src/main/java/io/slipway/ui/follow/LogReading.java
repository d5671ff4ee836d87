package io.slipway.ui.follow;

import io.slipway.northflank.LogLine;
import io.slipway.northflank.tail.LogTail;
import io.slipway.northflank.tail.RunTail;
import io.slipway.northflank.tail.TailEnd;
import io.slipway.northflank.tail.TailState;
import io.slipway.ui.follow.lines.Batches;
import io.slipway.ui.follow.lines.Line;
import io.slipway.ui.kit.Background;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.concurrent.Task;
import org.jspecify.annotations.Nullable;

/** Reads the lines of one run in the background, from the newest that are there to the last it writes. */
final class LogReading implements AutoCloseable {
    /** More would cost more than ten requests of the hour's thousand before anything is seen. */
    private static final int BACKLOG = 10_000;

    private final Background background;
    private final Batches<Line> batches;
    private final RunTail tail;
    private final Consumer<TailEnd> learned;
    private final ReadOnlyObjectWrapper<FollowState> state = new ReadOnlyObjectWrapper<>(new FollowState.Loading());
    private final ReadOnlyBooleanWrapper whole = new ReadOnlyBooleanWrapper(true);
    /** Used by the reading task alone, of which there is one at a time. */
    private final Map<String, String> containers = new HashMap<>();
    private @Nullable Task<TailEnd> task;
    private boolean begun;

    /**
     * Reads from this source.
     *
     * @param gaps what stands where lines of a moment may be missing
     * @param taken takes lines in on the FX thread, many at once
     */
    LogReading(LogSource source, LogDesk desk, Function<Instant, Line> gaps, Consumer<List<Line>> taken) {
        this.background = desk.background();
        this.learned = source.ended();
        this.batches = new Batches<>(background, taken);
        this.tail = new LogTail(source.northflank(), desk.pause(), desk.clock())
                .open(source.target(), source.runId(), BACKLOG, new LogTail.Listener(
                        this::add, moment -> add(gaps.apply(moment)), run -> {}, this::told));
    }

    /** Begins, or goes on after trouble. */
    void start() {
        if (task != null) {
            return;
        }
        state.set(new FollowState.Loading());
        Task<TailEnd> reading = new Task<>() {
            @Override
            protected TailEnd call() throws InterruptedException {
                TailEnd end = tail.follow(Optional.empty());
                learned.accept(end);
                return end;
            }
        };
        reading.setOnSucceeded(done -> ended(reading.getValue()));
        task = reading;
        background.start(reading);
    }

    private void add(LogLine line) {
        add(Line.of(line, containers.computeIfAbsent(line.containerId(), name -> name)));
    }

    private void add(Line line) {
        try {
            batches.add(line);
        } catch (InterruptedException stopped) {
            // The tail looks at this before its next request.
            Thread.currentThread().interrupt();
        }
    }

    private void told(TailState now) {
        background.onFxThread(() -> {
            if (task != null) {
                show(now);
            }
        });
    }

    private void show(TailState how) {
        switch (how) {
            case TailState.Begun now -> {
                begun = true;
                whole.set(whole.get() && now.whole());
                batches.flush();
            }
            case TailState.Live live -> state.set(new FollowState.Live());
            case TailState.Reconnecting later -> state.set(new FollowState.Reconnecting(later.next()));
            case TailState.Polling polling -> state.set(new FollowState.Polling());
        }
    }

    private void ended(TailEnd end) {
        task = null;
        batches.flush();
        switch (end) {
            case TailEnd.Concluded done -> state.set(new FollowState.Ended(done.run(), done.complete()));
            case TailEnd.Refused no -> state.set(new FollowState.Refused(no.why()));
            case TailEnd.Lost lost -> state.set(new FollowState.Failed(lost.why()));
            case TailEnd.TimedOut never -> {}
        }
    }

    /** Whether the service has told lines, or that there are none. */
    boolean hasBegun() {
        return begun;
    }

    ReadOnlyObjectProperty<FollowState> stateProperty() {
        return state.getReadOnlyProperty();
    }

    /** Whether no lines older than the first were left out. */
    ReadOnlyBooleanProperty wholeProperty() {
        return whole.getReadOnlyProperty();
    }

    /** Stops reading; the run goes on. */
    @Override
    public void close() {
        if (task != null) {
            task.cancel(true);
            task = null;
        }
    }
}
