package io.slipway.history;

import io.slipway.run.Target;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/** Launches of all kinds, made by chance from one seed. */
final class RandomLaunches {
    static final Instant START = Instant.parse("2026-01-01T00:00:00Z");
    private static final List<String> PROJECTS = List.of("shop", "Shop-eu", "default-project");
    private static final List<String> JOBS = List.of("report", "migrate", "re-index");
    private static final List<String> CONNECTIONS = List.of("Sandbox", "Prod EU");
    private static final List<String> PRESETS = List.of("", "Nightly report", "N\u00c4CHTLICHER BERICHT", "100% _x");
    private static final List<String> NOTES = List.of("", "", "because of the Incident", "\u00dcbung: nicht z\u00e4hlen");
    private static final List<String> ENDS = List.of("", "RUNNING", "SUCCESS", "FAILED", "EVICTED");
    private static final List<String> WORDS = List.of(
            "", "rep", "REPORT", "nightly shop", "\u00e4cht", "\u00dcB", "%", "_", "run-1", "report-7", "a b", "nothing-holds-this", "prod", "eu\nre");

    private final Random random;

    RandomLaunches(long seed) {
        random = new Random(seed);
    }

    List<LaunchRecord> some(int count) {
        List<LaunchRecord> launches = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            launches.add(one("launch-" + i));
        }
        return launches;
    }

    LaunchRecord one(String id) {
        RecordedOutcome outcome = RecordedOutcome.values()[random.nextInt(RecordedOutcome.values().length)];
        boolean ran = outcome == RecordedOutcome.ACCEPTED;
        Instant at = START.plus(Duration.ofHours(random.nextInt(300)));
        Target target = new Target(random.nextBoolean() ? "" : "team", of(PROJECTS), of(JOBS));
        return new LaunchRecord(
                id, of(CONNECTIONS), target, of(PRESETS), "{}", at, outcome, Optional.empty(), "",
                ran ? "run-" + random.nextInt(20) : "", ran ? target.job() + "-" + random.nextInt(20) : "",
                ran ? of(ENDS) : "", maybe(at.plusSeconds(2)), maybe(at.plusSeconds(2 + random.nextInt(90))),
                new Trail("", maybe(at), maybe(at), maybe(at), maybe(at), of(NOTES)));
    }

    LaunchFilter filter() {
        Set<Standing> standings = EnumSet.noneOf(Standing.class);
        for (int i = random.nextInt(4) - 1; i > 0; i--) {
            standings.add(Standing.values()[random.nextInt(Standing.values().length)]);
        }
        return new LaunchFilter(
                of(WORDS),
                random.nextInt(3) == 0 ? Optional.of(new Target("", of(PROJECTS), of(JOBS))) : Optional.empty(),
                standings,
                random.nextInt(4) == 0 ? Optional.of(of(PRESETS)) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(START.plus(Duration.ofHours(random.nextInt(300)))) : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(START.plus(Duration.ofHours(random.nextInt(300)))) : Optional.empty());
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> T of(List<T> values) {
        return values.get(random.nextInt(values.size()));
    }
}
