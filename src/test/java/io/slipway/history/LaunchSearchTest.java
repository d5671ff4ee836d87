package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What the database finds. */
class LaunchSearchTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path folder;

    /** The filter in memory is the specification of the one in SQL. */
    @Property(tries = 40)
    void theDatabaseFindsWhatTheFilterMatches(@ForAll long seed) throws Exception {
        RandomLaunches random = new RandomLaunches(seed);
        List<LaunchRecord> launches = random.some(80);
        onHistory(history -> {
            fill(history, launches);
            for (int i = 0; i < 30; i++) {
                LaunchFilter filter = random.filter();
                List<String> expected = newestFirst(launches).filter(filter::matches).map(LaunchRecord::launchId).toList();
                assertThat(ids(history.page(filter, Optional.empty(), 1000))).as("%s", filter).isEqualTo(expected);
                assertThat(history.count(filter)).as("%s", filter).isEqualTo(expected.size());
            }
        });
    }

    /** Launches that arrive between pages are newer than all of them. */
    @Property(tries = 30)
    void pagesHoldEachLaunchOnceWhileNewOnesArrive(@ForAll long seed) throws Exception {
        RandomLaunches random = new RandomLaunches(seed);
        List<LaunchRecord> launches = random.some(60);
        LaunchFilter filter = random.filter();
        onHistory(history -> {
            fill(history, launches);
            List<LaunchRecord> read = new ArrayList<>();
            List<LaunchRecord> page = history.page(filter, Optional.empty(), 7);
            while (!page.isEmpty()) {
                read.addAll(page);
                history.prepared(at("new-" + read.size(), RandomLaunches.START.plus(Duration.ofDays(90))), Optional.empty());
                page = history.page(filter, Optional.of(read.getLast()), 7);
            }
            assertThat(ids(read)).isEqualTo(newestFirst(launches).filter(filter::matches).map(LaunchRecord::launchId).toList());
        });
    }

    @Test
    void whatIsLearnedLaterIsFound() throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            history.prepared(at("a", RandomLaunches.START), Optional.empty());
            assertThat(found(history, "kestrel")).isEmpty();
            history.sent("a");
            history.concluded("a", RecordedOutcome.ACCEPTED, Optional.of(200), "", "run-9", "job-Kestrel");
            assertThat(found(history, "KESTREL")).containsExactly("a");
            history.noted("a", "F\u00dcR Anna");
            assertThat(found(history, "f\u00fcr kestrel")).containsExactly("a");
            history.noted("a", "");
            assertThat(found(history, "anna")).isEmpty();
        }
    }

    @Test
    void aPageAfterARemovedLaunchGoesOnBehindIt() throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            IntStream.range(0, 9).forEach(i -> prepare(history, "l" + i, i));
            LaunchRecord gone = at("gone", RandomLaunches.START.plusSeconds(4).plusNanos(1));
            assertThat(ids(history.page(LaunchFilter.ALL, Optional.of(gone), 3))).containsExactly("l4", "l3", "l2");
        }
    }

    @Test
    void listsTheJobsAndPresetsThatWereLaunched() throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            fill(history, new RandomLaunches(7).some(200));
            assertThat(history.presets()).containsExactly("100% _x", "Nightly report", "N\u00c4CHTLICHER BERICHT");
            assertThat(history.jobs()).hasSize(18).doesNotHaveDuplicates();
        }
    }

    @Test
    void whatIsUsualIsTheMedianOfTheLastSuccesses() throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            assertThat(history.usual("Sandbox", JOB)).isEmpty();
            ran(history, "old", 0, 100_000, "SUCCESS");
            IntStream.range(1, 20).forEach(i -> ran(history, "s" + i, i, 100 + i, "SUCCESS"));
            IntStream.range(30, 60).forEach(i -> ran(history, "f" + i, i, 1, "FAILED"));
            assertThat(history.usual("Sandbox", JOB)).contains(new UsualDuration(Duration.ofMillis(110_500), 20));
            ran(history, "newest", 99, 50, "SUCCESS");
            assertThat(history.usual("Sandbox", JOB)).contains(new UsualDuration(Duration.ofMillis(109_500), 20));
            assertThat(history.usual("Prod", JOB)).isEmpty();
            assertThat(ids(history.runs("Sandbox", JOB, 3))).containsExactly("newest", "f59", "f58");
        }
    }

    @Test
    void fewRunsOrASmallDifferenceAreNotWorthSaying() {
        UsualDuration usual = new UsualDuration(Duration.ofSeconds(100), 5);
        assertThat(usual.isFarFrom(Duration.ofSeconds(151))).isTrue();
        assertThat(usual.isFarFrom(Duration.ofSeconds(150))).isFalse();
        assertThat(usual.isFarFrom(Duration.ofSeconds(50))).isFalse();
        assertThat(usual.isFarFrom(Duration.ofSeconds(49))).isTrue();
        assertThat(new UsualDuration(Duration.ofSeconds(100), 4).isFarFrom(Duration.ofSeconds(1000))).isFalse();
        assertThat(new UsualDuration(Duration.ZERO, 9).isFarFrom(Duration.ofSeconds(9))).isFalse();
    }

    private interface Use {
        void of(SqliteHistory history) throws Exception;
    }

    /** A property has no folder of its own for each try. */
    private static void onHistory(Use use) throws Exception {
        Path home = Files.createTempDirectory("search");
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            use.of(history);
        } finally {
            try (Stream<Path> left = Files.walk(home)) {
                for (Path file : left.sorted(Comparator.reverseOrder()).toList()) {
                    Files.delete(file);
                }
            }
        }
    }

    private static Stream<LaunchRecord> newestFirst(List<LaunchRecord> written) {
        return written.reversed().stream().sorted(Comparator.comparing(LaunchRecord::preparedAt).reversed());
    }

    private static void fill(History history, List<LaunchRecord> launches) throws HistoryException {
        for (LaunchRecord launch : launches) {
            history.prepared(launch, Optional.of(Set.of()));
        }
    }

    private static List<String> found(History history, String words) throws HistoryException {
        return ids(history.page(LaunchFilter.words(words), Optional.empty(), 9));
    }

    private static List<String> ids(List<LaunchRecord> launches) {
        return launches.stream().map(LaunchRecord::launchId).toList();
    }

    private static void prepare(History history, String id, int second) {
        try {
            history.prepared(at(id, RandomLaunches.START.plusSeconds(second)), Optional.empty());
        } catch (HistoryException failed) {
            throw new AssertionError(failed);
        }
    }

    private static void ran(History history, String id, int minute, int seconds, String status) {
        Instant start = RandomLaunches.START.plus(Duration.ofMinutes(minute));
        try {
            history.prepared(at(id, start), Optional.empty());
            history.sent(id);
            history.concluded(id, RecordedOutcome.ACCEPTED, Optional.of(200), "", "run-" + id, "");
            history.followed(id, status, Optional.of(start), Optional.of(start.plusSeconds(seconds)));
        } catch (HistoryException failed) {
            throw new AssertionError(failed);
        }
    }

    private static LaunchRecord at(String id, Instant at) {
        return new LaunchRecord(
                id, "Sandbox", JOB, "", "{}", at, RecordedOutcome.PREPARED, Optional.empty(), "", "", "", "",
                Optional.empty(), Optional.empty());
    }
}
