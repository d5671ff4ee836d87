package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a limit removes, and what it never does. */
class PruningTest {
    private static final Set<Standing> UNDECIDED = Set.of(Standing.SENT, Standing.UNKNOWN, Standing.PREPARED);

    @TempDir
    Path folder;

    @Property(tries = 40)
    void removesExactlyWhatTheRuleSays(
            @ForAll long seed, @ForAll @IntRange(min = 1, max = 90) int kept, @ForAll @IntRange(max = 60) int days)
            throws Exception {
        Path home = Files.createTempDirectory("prune");
        List<LaunchRecord> launches = new RandomLaunches(seed).some(80);
        Instant now = RandomLaunches.START.plus(Duration.ofDays(days));
        for (Retention retention : List.of(new Retention.Newest(kept), new Retention.Months(1), new Retention.Everything())) {
            Path file = home.resolve(retention.getClass().getSimpleName());
            try (SqliteHistory history = open(file, now)) {
                for (LaunchRecord launch : launches) {
                    history.prepared(launch, Optional.empty());
                }
                Set<String> expected = kept(launches, retention, now);
                assertThat(history.prunable(retention)).isEqualTo(80 - expected.size());
                assertThat(history.prune(retention)).isEqualTo(80 - expected.size());
                assertThat(history.newest(99).stream().map(LaunchRecord::launchId).collect(Collectors.toSet()))
                        .isEqualTo(expected);
                assertThat(history.prune(retention)).isZero();
            }
            Files.deleteIfExists(file);
        }
        Files.delete(home);
    }

    /** The rule once more, in memory. */
    private static Set<String> kept(List<LaunchRecord> launches, Retention retention, Instant now) {
        List<LaunchRecord> newestFirst = launches.reversed().stream()
                .sorted(Comparator.comparing(LaunchRecord::preparedAt).reversed())
                .toList();
        Set<String> kept = new TreeSet<>();
        for (int i = 0; i < newestFirst.size(); i++) {
            LaunchRecord launch = newestFirst.get(i);
            boolean wanted = switch (retention) {
                case Retention.Newest(int count) -> i < count;
                case Retention.Months months -> !launch.preparedAt().isBefore(months.start(now));
                case Retention.Everything all -> true;
            };
            Standing standing = Standing.of(launch);
            boolean underWay = standing.isOpen() && !launch.preparedAt().isBefore(now.minus(Duration.ofDays(30)));
            if (wanted || underWay || UNDECIDED.contains(standing)) {
                kept.add(launch.launchId());
            }
        }
        return kept;
    }

    @Test
    void removesManyInSteps() throws Exception {
        Instant now = RandomLaunches.START.plus(Duration.ofDays(400));
        try (SqliteHistory history = open(folder.resolve("history.db"), now)) {
            List<LaunchRecord> launches = new RandomLaunches(3).some(2500);
            for (LaunchRecord launch : launches) {
                history.prepared(launch, Optional.empty());
            }
            long undecided = launches.stream().filter(launch -> UNDECIDED.contains(Standing.of(launch))).count();
            assertThat(history.prune(new Retention.Months(1))).isEqualTo((int) (2500 - undecided)).isGreaterThan(1000);
            assertThat(history.newest(9999)).hasSize((int) undecided);
        }
    }

    @Test
    void nobodyKeepsNothing() {
        assertThatThrownBy(() -> new Retention.Newest(0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Retention.Months(0)).isInstanceOf(IllegalArgumentException.class);
    }

    private static SqliteHistory open(Path file, Instant now) {
        return new SqliteHistory(
                file, Schema.current(), Clock.fixed(now, ZoneOffset.UTC), Database.Limits.STANDARD, aside -> {});
    }
}
