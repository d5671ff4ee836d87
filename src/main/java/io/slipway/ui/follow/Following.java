package io.slipway.ui.follow;

import io.slipway.launch.follow.JobNews;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * How the following stands, of one job or of all.
 *
 * @param runs how many runs are followed
 * @param away whether a service does not answer
 * @param lastSeen when it answered last, if it ever did
 * @param pausedUntil until when nothing is asked, because no requests are left
 */
public record Following(int runs, boolean away, Optional<Instant> lastSeen, Optional<Instant> pausedUntil) {
    /** Nothing is followed. */
    static final Following NOTHING = new Following(0, false, Optional.empty(), Optional.empty());

    /** How it stands after this news, with so many runs. */
    Following after(JobNews news, int nowFollowed) {
        return switch (news) {
            case JobNews.Away(Optional<Instant> seen, var why) -> new Following(nowFollowed, true, seen, Optional.empty());
            case JobNews.Paused(Instant until) -> new Following(nowFollowed, false, Optional.empty(), Optional.of(until));
            case JobNews.Page page -> new Following(nowFollowed, false, Optional.empty(), Optional.empty());
            case JobNews.Seen seen -> new Following(nowFollowed, away, lastSeen, pausedUntil);
            case JobNews.Lost lost -> new Following(nowFollowed, away, lastSeen, pausedUntil);
        };
    }

    /** All jobs together: the worst is said. */
    static Following of(Collection<Following> jobs) {
        return new Following(
                jobs.stream().mapToInt(Following::runs).sum(),
                jobs.stream().anyMatch(Following::away),
                earliest(jobs, Following::lastSeen),
                earliest(jobs, Following::pausedUntil));
    }

    private static Optional<Instant> earliest(
            Collection<Following> jobs, Function<Following, Optional<Instant>> time) {
        Stream<Instant> times = jobs.stream().flatMap(job -> time.apply(job).stream());
        return times.min(Comparator.naturalOrder());
    }
}
