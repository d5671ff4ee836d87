package io.slipway.ui.review;

import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.rights.Right;
import io.slipway.run.Place;
import io.slipway.run.Target;
import io.slipway.ui.compose.changes.JobWatch;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Times;
import io.slipway.ui.launch.Venue;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;

/**
 * Where a review has its facts from.
 *
 * @param job what tells how the job is now
 * @param runs reads the active runs of a job anew
 * @param missing the rights that the token turned out to lack
 * @param requests that no requests are left this hour, in words
 * @param places where something is, in words
 * @param unread why something could not be read, in words
 * @param background where it is read
 */
public record ReviewSources(
        Job job,
        Reading<ActiveRuns> runs,
        ObservableValue<Set<Right>> missing,
        ObservableValue<Optional<String>> requests,
        Function<Place, String> places,
        Function<Throwable, String> unread,
        Background background) {

    /** The job: what reads it, and the words for times. */
    public record Job(JobWatch watch, Times times) {}

    /** Reads something of a job; it blocks for 3 s at most. */
    @FunctionalInterface
    public interface Reading<T> {
        T of(Venue place, Target job) throws Exception;
    }
}
