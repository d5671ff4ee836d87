package io.slipway.ui.kit.listed;

import io.slipway.catalogue.KeptList;
import io.slipway.catalogue.Shelf;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import javafx.concurrent.Task;

/**
 * Fills a list from the background: at once with what was kept of it, then with what the service says. What was asked
 * before is ended, so that only the newest answer is heard.
 */
public final class Listing<T> {
    private final Listed<T> shown;
    private final Background background;
    private final Clock clock;
    private final Diagnosis diagnosis;
    private final Latest asked;
    private final Latest kept;

    /** Says how a list stands after a failure. */
    @FunctionalInterface
    public interface Diagnosis {
        /**
         * The state that this failure means.
         *
         * @param asOf when what is shown was read, if anything is shown
         */
        ListState of(Throwable failure, Optional<Instant> asOf);
    }

    /**
     * Fills this list.
     *
     * @param background where it is read
     * @param clock by which its age is told
     * @param diagnosis what a failure means
     */
    public Listing(Listed<T> shown, Background background, Clock clock, Diagnosis diagnosis) {
        this.shown = shown;
        this.background = background;
        this.clock = clock;
        this.diagnosis = diagnosis;
        this.asked = new Latest(background);
        this.kept = new Latest(background);
    }

    /**
     * Reads anew; what is shown stays until the answer is there.
     *
     * @param shelf where the list is kept
     * @param settled is run when the answer is there, or the failure
     */
    public void read(Callable<List<T>> reading, Shelf<T> shelf, Runnable settled) {
        boolean blank = shown.state().asOf().isEmpty();
        shown.turn(new ListState.Loading(shown.state().asOf()));
        asked.stop();
        if (blank) {
            kept.read(shelf::find, this::bridge, damaged -> {});
        }
        asked.read(reading, items -> arrive(items, shelf, settled), failure -> fail(failure, shelf, settled));
    }

    /** What was kept is better than nothing, and worse than any answer. */
    private void bridge(Optional<KeptList<T>> found) {
        if (shown.state().asOf().isEmpty()) {
            found.ifPresent(list -> shown.show(list.items(), shown.state().showing(list.readAt())));
        }
    }

    private void arrive(List<T> items, Shelf<T> shelf, Runnable settled) {
        KeptList<T> list = new KeptList<>(clock.instant(), items);
        kept.forget();
        shown.arrived(list.items(), list.readAt());
        settled.run();
        keep(list, shelf);
    }

    private void keep(KeptList<T> list, Shelf<T> shelf) {
        background.start(new Task<>() {
            @Override
            protected KeptList<T> call() {
                shelf.keep(list);
                return list;
            }
        });
    }

    /** Whether there is something to show all the same decides what is said, so that is looked at first. */
    private void fail(Throwable failure, Shelf<T> shelf, Runnable settled) {
        if (shown.state().asOf().isPresent()) {
            stand(failure, settled);
            return;
        }
        kept.read(
                shelf::find,
                found -> {
                    bridge(found);
                    stand(failure, settled);
                },
                damaged -> stand(failure, settled));
    }

    private void stand(Throwable failure, Runnable settled) {
        shown.turn(diagnosis.of(failure, shown.state().asOf()));
        settled.run();
    }

    /** Shows nothing, and hears no answer that is still on its way. */
    public void clear() {
        asked.stop();
        kept.forget();
        shown.show(List.of(), new ListState.Unasked());
    }
}
