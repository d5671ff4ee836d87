package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.run.Target;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SqliteHistoryTest {
    private static final Instant TIME = Instant.parse("2026-11-24T15:00:00.123456789Z");

    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME), Optional.empty());
            history.sent("a");
            history.concluded("a", RecordedOutcome.ACCEPTED, Optional.of(200), "", "run-1", "example-job-1");
            history.followed("a", "RUNNING", Optional.of(TIME.plusSeconds(1)), Optional.empty());
            history.followed("a", "SUCCESS", Optional.empty(), Optional.of(TIME.plusSeconds(9)));
        }
        Trail trail = new Trail(
                Owner.current().toString(), Optional.of(NOW), Optional.of(NOW), Optional.empty(), Optional.empty(), "");
        try (SqliteHistory history = history()) {
            assertThat(history.find("a")).contains(new LaunchRecord(
                    "a", "Sandbox", new Target("team", "default-project", "example-job"), "nightly", "{}", TIME,
                    RecordedOutcome.ACCEPTED, Optional.of(200), "", "run-1", "example-job-1", "SUCCESS",
                    Optional.of(TIME.plusSeconds(1)), Optional.of(TIME.plusSeconds(9)), trail));
            assertThat(history.find("b")).isEmpty();
        }
    }

    @Test
    void theNewestComeFirstByTheTimeThatIsShown() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("first", TIME), Optional.empty());
            history.prepared(launch("second", TIME.plusNanos(1)), Optional.empty());
            history.prepared(launch("third", TIME.minus(Duration.ofDays(1))), Optional.empty());
            history.prepared(launch("fourth", TIME.minus(Duration.ofDays(1))), Optional.empty());
            assertThat(history.newest(3)).extracting(LaunchRecord::launchId).containsExactly("second", "first", "fourth");
        }
    }

    @Test
    void aLaunchIsSentOnce() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME), Optional.empty());
            history.sent("a");
            assertThatThrownBy(() -> history.sent("a")).isInstanceOf(HistoryException.class);
            assertThatThrownBy(() -> history.sent("b")).isInstanceOf(HistoryException.class);
            assertThatThrownBy(() -> history.prepared(launch("a", TIME), Optional.empty())).isInstanceOf(HistoryException.class);
        }
    }

    @Test
    void severalMayOpenAndWriteAtOnce() throws Exception {
        int writers = 4;
        int each = 25;
        List<Callable<Void>> work = new ArrayList<>();
        for (int writer = 0; writer < writers; writer++) {
            String name = "w" + writer + "-";
            work.add(() -> {
                write(name, each);
                return null;
            });
        }
        try (ExecutorService threads = Executors.newFixedThreadPool(writers)) {
            for (Future<Void> done : threads.invokeAll(work)) {
                done.get();
            }
        }
        try (SqliteHistory history = history()) {
            assertThat(history.newest(1000)).hasSize(writers * each);
        }
    }

    @Test
    void aNewDatabaseMayBeMadeBySeveralAtOnce() throws Exception {
        int makers = 6;
        try (ExecutorService threads = Executors.newFixedThreadPool(makers)) {
            for (int round = 0; round < 30; round++) {
                Path fresh = folder.resolve("round-" + round + ".db");
                CyclicBarrier start = new CyclicBarrier(makers);
                Callable<Integer> maker = () -> {
                    start.await();
                    try (SqliteHistory history = new SqliteHistory(fresh)) {
                        return history.newest(1).size();
                    }
                };
                for (Future<Integer> done : threads.invokeAll(Collections.nCopies(makers, maker))) {
                    assertThat(done.get()).isZero();
                }
            }
        }
    }

    private void write(String name, int count) throws HistoryException {
        try (SqliteHistory history = history()) {
            for (int i = 0; i < count; i++) {
                history.prepared(launch(name + i, TIME.plusSeconds(i)), Optional.empty());
                history.sent(name + i);
            }
        }
    }

    @Test
    void oneSeesAtOnceWhatAnotherWrote() throws Exception {
        try (SqliteHistory window = history();
                SqliteHistory commandLine = history()) {
            assertThat(window.newest(1)).isEmpty();
            commandLine.prepared(launch("a", TIME), Optional.empty());
            assertThat(window.newest(1)).hasSize(1);
            window.sent("a");
            assertThat(commandLine.find("a").orElseThrow().outcome()).isEqualTo(RecordedOutcome.SENT);
        }
    }

    @Test
    void aNewerDatabaseIsLeftAsItIs() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME), Optional.empty());
        }
        execute("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.prepared(launch("b", TIME), Optional.empty()))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("NEWER");
            assertThatThrownBy(() -> history.newest(1)).isInstanceOf(HistoryException.class);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 5, 99})
    void aDatabaseOfAnotherProgramIsLeftAsItIs(int version) throws Exception {
        execute("CREATE TABLE songs (title TEXT)");
        execute("PRAGMA user_version = " + version);
        Files.setPosixFilePermissions(file(), PosixFilePermissions.fromString("rw-r--r--"));
        byte[] before = Files.readAllBytes(file());
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.prepared(launch("b", TIME), Optional.empty()))
                    .isInstanceOfSatisfying(HistoryException.class, refused -> assertThat(refused.trouble())
                            .isEqualTo(new HistoryTrouble(HistoryTrouble.Kind.FOREIGN, file().toString(), "")));
            assertThatThrownBy(() -> history.newest(1)).hasMessageContaining("FOREIGN");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file()))).isEqualTo("rw-r--r--");
        try (Stream<Path> beside = Files.list(folder)) {
            assertThat(beside).containsExactly(file());
        }
    }

    @Test
    void aTableOfAnotherProgramThatIsCalledTheSameIsLeftAsItIs() throws Exception {
        execute("CREATE TABLE launches (rocket TEXT)");
        byte[] before = Files.readAllBytes(file());
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.newest(1)).hasMessageContaining("FOREIGN");
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void aDatabaseOfTheFirstVersionIsCopiedAndBroughtUpToDate() throws Exception {
        try (InputStream first = SqliteHistoryTest.class.getResourceAsStream("version-1.db")) {
            Files.write(file(), first.readAllBytes());
        }
        try (SqliteHistory history = history()) {
            assertThat(history.newest(5))
                    .extracting(LaunchRecord::launchId)
                    .containsExactly("old-1d", "old-1c", "old-1b", "old-1a");
            assertThat(history.newest(5)).extracting(LaunchRecord::trail).containsOnly(Trail.NONE);
            assertThat(history.baseline("old-1b")).isEmpty();
            assertThat(history.undecided("Sandbox")).extracting(LaunchRecord::launchId).containsExactly("old-1d", "old-1b");
            assertThat(history.page(LaunchFilter.words("RUN-1c"), Optional.empty(), 5))
                    .extracting(LaunchRecord::launchId)
                    .containsExactly("old-1c");
            history.prepared(launch("new", TIME), Optional.of(Set.of("run")));
        }
        Path copy = folder.resolve("history.db.version-1");
        assertThat(version(copy)).isEqualTo(1);
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
        try (SqliteHistory ofTheCopy = new SqliteHistory(copy)) {
            assertThat(ofTheCopy.find("old-1c").orElseThrow().runId()).isEqualTo("run-1c");
            assertThat(ofTheCopy.find("new")).isEmpty();
        }
        try (SqliteHistory tooOld = new SqliteHistory(copy, new Schema(List.of(script("001-launches.sql"))), CLOCK, Database.Limits.STANDARD, aside -> {})) {
            assertThatThrownBy(() -> tooOld.newest(1)).hasMessageContaining("NEWER");
        }
    }

    @Test
    void severalMayBringItUpToDateAtOnce() throws Exception {
        int openers = 4;
        try (ExecutorService threads = Executors.newFixedThreadPool(openers);
                InputStream first = SqliteHistoryTest.class.getResourceAsStream("version-1.db")) {
            byte[] old = first.readAllBytes();
            for (int round = 0; round < 10; round++) {
                Path file = folder.resolve("round-" + round + ".db");
                Files.write(file, old);
                CyclicBarrier start = new CyclicBarrier(openers);
                Callable<Integer> opener = () -> {
                    start.await();
                    try (SqliteHistory history = new SqliteHistory(file)) {
                        return history.newest(9).size();
                    }
                };
                for (Future<Integer> done : threads.invokeAll(Collections.nCopies(openers, opener))) {
                    assertThat(done.get()).isEqualTo(4);
                }
                assertThat(version(folder.resolve("round-" + round + ".db.version-1"))).isEqualTo(1);
            }
        }
    }

    private static int version(Path database) throws Exception {
        try (Connection open = DriverManager.getConnection("jdbc:sqlite:" + database)) {
            return Schema.version(open);
        }
    }

    private static String script(String name) throws Exception {
        try (InputStream script = SqliteHistory.class.getResourceAsStream(name)) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    @Test
    void aStepThatFailsChangesNothing() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME), Optional.empty());
        }
        Schema broken = new Schema(List.of(
                script("001-launches.sql"),
                script("002-outcomes.sql"),
                script("003-kept-requests.sql"),
                script("004-claims.sql"),
                script("005-search.sql"),
                "ALTER TABLE launches ADD COLUMN more TEXT; CREATE NONSENSE;"));
        try (SqliteHistory history = new SqliteHistory(file(), broken, CLOCK, Database.Limits.STANDARD, aside -> {})) {
            assertThatThrownBy(() -> history.newest(5)).isInstanceOf(HistoryException.class);
        }
        try (SqliteHistory history = history()) {
            assertThat(history.newest(5)).hasSize(1);
        }
    }

    @Test
    void theFilesAreTheOwnersAlone() throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("deep/er/history.db"))) {
            history.prepared(launch("a", TIME), Optional.empty());
            try (var files = Files.list(folder.resolve("deep/er"))) {
                assertThat(files.toList()).hasSize(3).allSatisfy(file -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void commitsAreDurable() throws Exception {
        try (Connection database = Database.open(file(), Schema.current(), Database.Limits.STANDARD);
                Statement statement = database.createStatement()) {
            try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode")) {
                assertThat(mode.getString(1)).isEqualTo("wal");
            }
            try (ResultSet level = statement.executeQuery("PRAGMA synchronous")) {
                assertThat(level.getInt(1)).as("FULL").isEqualTo(2);
            }
        }
    }

    /** A search that read whole launches, or sorted them, would take seconds where many are kept. */
    @Test
    void aSearchReadsAnIndexInItsOrder() throws Exception {
        try (Connection database = Database.open(file(), Schema.current(), Database.Limits.STANDARD);
                Statement statement = database.createStatement();
                ResultSet plan = statement.executeQuery("EXPLAIN QUERY PLAN SELECT rowid FROM launches INDEXED BY "
                        + "launches_by_time WHERE " + everything() + " ORDER BY prepared_at DESC, rowid DESC LIMIT 5")) {
            List<String> steps = new ArrayList<>();
            while (plan.next()) {
                steps.add(plan.getString("detail"));
            }
            assertThat(steps.getFirst()).contains("INDEX launches_by_time");
            assertThat(steps).as("only launches of one moment are sorted").doesNotContain("USE TEMP B-TREE FOR ORDER BY");
        }
    }

    private static String everything() {
        return new FilterSql(new LaunchFilter(
                        "some words", Optional.of(Target.of("p", "j")), Set.of(Standing.FAILED), Optional.of("preset"),
                        Optional.of(TIME), Optional.of(TIME)))
                .condition();
    }

    /** What the window asks in its last moments must not open the file again; what it writes then must not be lost. */
    @Test
    void whatIsClosedIsNotReadAnyMore() throws Exception {
        SqliteHistory history = history();
        history.prepared(launch("a", TIME), Optional.empty());
        history.close();
        assertThatThrownBy(() -> history.newest(1)).isInstanceOf(HistoryException.class).hasMessageContaining("CLOSED");
        assertThatThrownBy(() -> history.prune(new Retention.Newest(1))).isInstanceOf(HistoryException.class);
        assertThat(folder.resolve("history.db-wal")).doesNotExist();
        history.sent("a");
        history.close();
        try (SqliteHistory again = history()) {
            assertThat(again.find("a").orElseThrow().outcome()).isEqualTo(RecordedOutcome.SENT);
        }
    }

    @Test
    void whatIsKeptOfARequestIsWrittenWithItsLaunch() throws Exception {
        KeptRequest kept = new KeptRequest(
                Optional.of(new byte[] {1, 2, 3}), Map.of("/runtimeEnvironment/A", "f1", "/runtimeFiles/~1x/data", "f2"));
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME), Optional.empty(), kept, Claim.NONE);
            history.prepared(launch("b", TIME), Optional.empty());
            assertThatThrownBy(() -> history.prepared(launch("a", TIME), Optional.empty(), KeptRequest.NOTHING, Claim.NONE))
                    .isInstanceOf(HistoryException.class);
        }
        try (SqliteHistory history = history()) {
            assertThat(history.kept("a")).isEqualTo(kept);
            assertThat(history.kept("b")).isEqualTo(KeptRequest.NOTHING);
            assertThat(history.kept("no such launch")).isEqualTo(KeptRequest.NOTHING);
        }
    }

    @Test
    void aLaunchWhoseKeptRequestCannotBeWrittenIsNotWrittenEither() throws Exception {
        KeptRequest kept = new KeptRequest(Optional.of(new byte[] {1}), Map.of());
        execute(history(), "INSERT INTO kept_requests VALUES ('a', NULL, '{}')");
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.prepared(launch("a", TIME), Optional.empty(), kept, Claim.NONE))
                    .isInstanceOf(HistoryException.class);
            assertThat(history.find("a")).isEmpty();
            history.prepared(launch("b", TIME), Optional.empty(), kept, Claim.NONE);
            assertThat(history.find("b")).isPresent();
        }
    }

    @Test
    void whatIsKeptGoesWithItsLaunch() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME), Optional.empty(), new KeptRequest(Optional.of(new byte[] {1}), Map.of()), Claim.NONE);
        }
        execute("DELETE FROM launches");
        try (SqliteHistory history = history()) {
            assertThat(history.kept("a")).isEqualTo(KeptRequest.NOTHING);
        }
    }

    private void execute(SqliteHistory made, String sql) throws Exception {
        try (made) {
            made.newest(1);
        }
        execute(sql);
    }

    @Test
    void aRowOfUnknownWordsIsNoCrash() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME), Optional.empty());
        }
        execute("UPDATE launches SET outcome = 'fancy'");
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.newest(1)).isInstanceOf(HistoryException.class);
        }
    }

    private void execute(String sql) throws Exception {
        try (Connection database = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement statement = database.createStatement()) {
            statement.execute(sql);
        }
    }

    private SqliteHistory history() {
        return new SqliteHistory(file(), Schema.current(), CLOCK, Database.Limits.STANDARD, aside -> {});
    }

    private Path file() {
        return folder.resolve("history.db");
    }

    private static LaunchRecord launch(String id, Instant at) {
        return new LaunchRecord(
                id, "Sandbox", new Target("team", "default-project", "example-job"), "nightly", "{}", at,
                RecordedOutcome.PREPARED, Optional.empty(), "", "", "", "", Optional.empty(), Optional.empty());
    }
}
