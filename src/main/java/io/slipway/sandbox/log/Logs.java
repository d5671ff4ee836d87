package io.slipway.sandbox.log;

import io.slipway.sandbox.wire.Query;
import io.slipway.sandbox.wire.Refusal;
import io.slipway.sandbox.world.Job;
import io.slipway.sandbox.world.Run;
import io.slipway.sandbox.world.Runs;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** The logs of all runs, to be searched by time and text or to be followed. */
public final class Logs {
    /** What a fault adds to a query: lines count as written at the start of their second. */
    public static final String IN_BURSTS = "sandboxBursts";

    private static final int USUAL_LIMIT = 500;
    private static final int HIGHEST_LIMIT = 5000;

    private final Runs runs;
    private final Clock clock;

    /** Logs of these runs. */
    public Logs(Runs runs, Clock clock) {
        this.runs = runs;
        this.clock = clock;
    }

    /** The lines that a query asks for: the newest come first unless it says forward. */
    public List<LogLine> range(Job job, Query query) {
        Window window = Window.of(query, clock.instant());
        Comparator<LogLine> order = Comparator.comparing(LogLine::at);
        return lines(job, query, window)
            .sorted(isForward(query) ? order : order.reversed())
            .limit(query.number("lineLimit", 1, HIGHEST_LIMIT).orElse(USUAL_LIMIT))
            .toList();
    }

    /** Follows what a query asks for from now on. */
    public Follower follow(Job job, Query query) {
        chosen(job, query);
        return new Follower((from, to) -> lines(job, query, new Window(from, to))
            .sorted(Comparator.comparing(LogLine::at)).toList(), clock);
    }

    private Stream<LogLine> lines(Job job, Query query, Window window) {
        return chosen(job, query).stream()
            .filter(run -> run.startedAt().isBefore(window.to()) && !run.concludesAt().isBefore(window.from()))
            .flatMap(run -> in(window, new RunLog(run), query.text(IN_BURSTS).isPresent()))
            .filter(new LineFilter(query));
    }

    private static Stream<LogLine> in(Window window, RunLog log, boolean bursts) {
        return bursts
            ? log.between(window.from().truncatedTo(ChronoUnit.SECONDS), window.to())
                .map(line -> new LogLine(line.container(), line.at().truncatedTo(ChronoUnit.SECONDS), line.text()))
                .filter(line -> !line.at().isBefore(window.from()))
            : log.between(window.from(), window.to());
    }

    private List<Run> chosen(Job job, Query query) {
        return query.text("runId")
            .map(id -> List.of(runs.find(job, id).orElseThrow(() -> Refusal.notFound("Job run"))))
            .orElseGet(() -> runs.of(job));
    }

    private static boolean isForward(Query query) {
        String direction = query.text("direction").orElse("backward");
        if (!List.of("forward", "backward").contains(direction)) {
            throw new Refusal(400, "direction must be forward or backward.");
        }
        return direction.equals("forward");
    }

    /** How far back a follower looks when it begins. */
    static Duration lookBack() {
        return Duration.ofMinutes(30);
    }

    /** Where lines of a stretch of time come from. */
    interface Source {
        List<LogLine> between(Instant from, Instant to);
    }
}
