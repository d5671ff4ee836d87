package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.run.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.Statement;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SqliteHistoryTest {
    private static final Instant TIME = Instant.parse("2026-11-24T15:00:00.123456789Z");

    @TempDir
    Path folder;

    @Test
    void whatIsWrittenIsReadAgain() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME));
            history.sent("a");
            history.concluded("a", RecordedOutcome.ACCEPTED, Optional.of(200), "", "run-1", "example-job-1");
            history.followed("a", "RUNNING", Optional.of(TIME.plusSeconds(1)), Optional.empty());
            history.followed("a", "SUCCESS", Optional.empty(), Optional.of(TIME.plusSeconds(9)));
        }
        try (SqliteHistory history = history()) {
            assertThat(history.find("a")).contains(new LaunchRecord(
                    "a", "Sandbox", new Target("team", "default-project", "example-job"), "nightly", "{}", TIME,
                    RecordedOutcome.ACCEPTED, Optional.of(200), "", "run-1", "example-job-1", "SUCCESS",
                    Optional.of(TIME.plusSeconds(1)), Optional.of(TIME.plusSeconds(9))));
            assertThat(history.find("b")).isEmpty();
        }
    }

    @Test
    void theNewestComeFirst() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("second", TIME.plusNanos(1)));
            history.prepared(launch("first", Instant.parse("2026-11-24T15:00:00Z")));
            history.prepared(launch("third", TIME.plusSeconds(60)));
            history.prepared(launch("fourth", TIME.plusSeconds(60)));
            assertThat(history.newest(3)).extracting(LaunchRecord::launchId).containsExactly("fourth", "third", "second");
        }
    }

    @Test
    void aLaunchIsSentOnce() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME));
            history.sent("a");
            assertThatThrownBy(() -> history.sent("a")).isInstanceOf(HistoryException.class);
            assertThatThrownBy(() -> history.sent("b")).isInstanceOf(HistoryException.class);
            assertThatThrownBy(() -> history.prepared(launch("a", TIME))).isInstanceOf(HistoryException.class);
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
                history.prepared(launch(name + i, TIME.plusSeconds(i)));
                history.sent(name + i);
            }
        }
    }

    @Test
    void oneSeesAtOnceWhatAnotherWrote() throws Exception {
        try (SqliteHistory window = history();
                SqliteHistory commandLine = history()) {
            assertThat(window.newest(1)).isEmpty();
            commandLine.prepared(launch("a", TIME));
            assertThat(window.newest(1)).hasSize(1);
            window.sent("a");
            assertThat(commandLine.find("a").orElseThrow().outcome()).isEqualTo(RecordedOutcome.SENT);
        }
    }

    @Test
    void aNewerDatabaseIsLeftAsItIs() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME));
        }
        execute("PRAGMA user_version = 99");
        byte[] before = Files.readAllBytes(file());
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.prepared(launch("b", TIME)))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("newer Slipway");
            assertThatThrownBy(() -> history.newest(1)).isInstanceOf(HistoryException.class);
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
    }

    @Test
    void anOlderDatabaseIsCopiedAndBroughtUpToDate() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME));
        }
        String script = new String(
                SqliteHistory.class.getResourceAsStream("001-launches.sql").readAllBytes());
        Schema next = new Schema(List.of(script, "ALTER TABLE launches ADD COLUMN note TEXT; CREATE TABLE extra (x);"));
        try (SqliteHistory history = new SqliteHistory(file(), next)) {
            assertThat(history.newest(5)).extracting(LaunchRecord::launchId).containsExactly("a");
        }
        Path copy = folder.resolve("history.db.version-1");
        try (SqliteHistory old = new SqliteHistory(copy)) {
            assertThat(old.newest(5)).hasSize(1);
        }
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(copy))).isEqualTo("rw-------");
        try (SqliteHistory tooOld = history()) {
            assertThatThrownBy(() -> tooOld.newest(1)).hasMessageContaining("newer Slipway");
        }
    }

    @Test
    void aStepThatFailsChangesNothing() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME));
        }
        String script = new String(
                SqliteHistory.class.getResourceAsStream("001-launches.sql").readAllBytes());
        Schema broken = new Schema(List.of(script, "ALTER TABLE launches ADD COLUMN note TEXT; CREATE NONSENSE;"));
        try (SqliteHistory history = new SqliteHistory(file(), broken)) {
            assertThatThrownBy(() -> history.newest(5)).isInstanceOf(HistoryException.class);
        }
        try (SqliteHistory history = history()) {
            assertThat(history.newest(5)).hasSize(1);
        }
    }

    @Test
    void theFilesAreTheOwnersAlone() throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("deep/er/history.db"))) {
            history.prepared(launch("a", TIME));
            try (var files = Files.list(folder.resolve("deep/er"))) {
                assertThat(files.toList()).hasSize(3).allSatisfy(file -> assertThat(
                                PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                        .isEqualTo("rw-------"));
            }
        }
    }

    @Test
    void commitsAreDurable() throws Exception {
        try (Connection database = Database.open(file(), Schema.current());
                Statement statement = database.createStatement()) {
            try (ResultSet mode = statement.executeQuery("PRAGMA journal_mode")) {
                assertThat(mode.getString(1)).isEqualTo("wal");
            }
            try (ResultSet level = statement.executeQuery("PRAGMA synchronous")) {
                assertThat(level.getInt(1)).as("FULL").isEqualTo(2);
            }
            try (ResultSet plan = statement.executeQuery(
                    "EXPLAIN QUERY PLAN SELECT * FROM launches ORDER BY prepared_at DESC, rowid DESC LIMIT 5")) {
                assertThat(plan.getString("detail")).contains("launches_by_time");
            }
        }
    }

    @Test
    void aDamagedDatabaseIsSaidToBeOne() throws Exception {
        Files.writeString(file(), "this is no database, and it is longer than the head of one. ".repeat(50));
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.newest(1))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining(file().toString());
        }
    }

    @Test
    void aRowOfUnknownWordsIsNoCrash() throws Exception {
        try (SqliteHistory history = history()) {
            history.prepared(launch("a", TIME));
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
        return new SqliteHistory(file());
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
