package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.run.Target;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A database that is damaged, locked, or has no room left. */
class TroubleTest {
    private static final Instant TIME = Instant.parse("2026-11-24T15:00:00Z");
    private static final int PAGE = 4096;
    private static final byte TABLE_LEAF = 0x0D;

    @TempDir
    Path folder;

    private final List<SetAside> told = new ArrayList<>();

    @Test
    void whatIsNoDatabaseIsSetAsideAndKept() throws Exception {
        String text = "this is no database, and it is longer than the head of one. ".repeat(50);
        Files.writeString(file(), text);
        try (SqliteHistory history = history()) {
            assertThat(history.newest(1)).isEmpty();
            history.prepared(launch("a"), Optional.empty());
        }
        assertThat(told).hasSize(1);
        assertThat(told.getFirst().launches()).isZero();
        assertThat(told.getFirst().file().getFileName().toString()).matches("history\\.db\\.damaged-\\d{8}-\\d{6}");
        assertThat(Files.readString(told.getFirst().file())).isEqualTo(text);
        try (SqliteHistory history = history()) {
            assertThat(history.newest(5)).hasSize(1);
        }
        assertThat(told).as("said once").hasSize(1);
    }

    @Test
    void rowsAroundADamagedPageAreTakenOver() throws Exception {
        int launches = 400;
        fill(launches);
        int damaged = damage(2);
        byte[] before = Files.readAllBytes(file());
        try (SqliteHistory history = history()) {
            assertThat(history.newest(1000)).hasSizeBetween(launches - damaged * 40, launches - 1);
            assertThat(history.find("launch-0")).isPresent();
            assertThat(history.find("launch-" + (launches - 1))).isPresent();
            assertThat(told).singleElement().satisfies(aside -> {
                assertThat(aside.launches()).isEqualTo(history.newest(1000).size());
                assertThat(Files.readAllBytes(aside.file())).isEqualTo(before);
            });
        }
        try (var files = Files.list(folder)) {
            assertThat(files.map(file -> file.getFileName().toString())).noneMatch(name -> name.contains(".read"));
        }
    }

    @Test
    void whatWasKeptOfRequestsIsTakenOverToo() throws Exception {
        KeptRequest kept = new KeptRequest(Optional.of(new byte[] {1, 2, 3}), Map.of("/a", "f"));
        try (SqliteHistory history = history()) {
            history.prepared(launch("kept"), Optional.empty(), kept, Claim.NONE);
        }
        fill(400);
        damage(2);
        try (SqliteHistory history = history()) {
            assertThat(history.newest(1000)).extracting(LaunchRecord::launchId).contains("kept");
            assertThat(told).hasSize(1);
            assertThat(history.kept("kept")).isEqualTo(kept);
        }
    }

    @Test
    void aTruncatedDatabaseGivesWhatIsLeft() throws Exception {
        fill(400);
        try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
            channel.truncate(channel.size() / 2 / PAGE * PAGE);
        }
        try (SqliteHistory history = history()) {
            history.prepared(launch("new"), Optional.empty());
            assertThat(history.newest(1000).size()).isGreaterThan(50);
        }
        assertThat(told).hasSizeLessThanOrEqualTo(1);
    }

    @Test
    void nothingSetAsideIsEverWrittenOver() throws Exception {
        Clock still = Clock.fixed(TIME, java.time.ZoneOffset.UTC);
        for (int i = 0; i < 3; i++) {
            Files.writeString(file(), ("no database " + i + " ").repeat(100));
            try (SqliteHistory history =
                    new SqliteHistory(file(), Schema.current(), still, Database.Limits.STANDARD, told::add)) {
                history.newest(1);
            }
        }
        assertThat(told).extracting(SetAside::file).doesNotHaveDuplicates().hasSize(3);
        for (int i = 0; i < 3; i++) {
            assertThat(Files.readString(told.get(i).file())).startsWith("no database " + i);
        }
    }

    @Test
    void aProcessThatHasItOpenGoesOnInTheNewOne() throws Exception {
        fill(10);
        try (SqliteHistory window = history()) {
            assertThat(window.newest(20)).hasSize(10);
            Path aside = new Salvage(file()).setAside(TIME);
            window.prepared(launch("new"), Optional.empty());
            try (SqliteHistory commandLine = history()) {
                assertThat(commandLine.find("new")).isPresent();
            }
            assertThat(aside).exists();
        }
    }

    @Test
    void aFullDiskIsSaidAndWhatIsThereStaysReadable() throws Exception {
        try (SqliteHistory history = new SqliteHistory(
                file(), Schema.current(), Clock.systemUTC(), new Database.Limits(Duration.ofSeconds(10), 16), told::add)) {
            assertThatThrownBy(() -> {
                        for (int i = 0; i < 1000; i++) {
                            history.prepared(launch("launch-" + i), Optional.empty());
                        }
                    })
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("FULL");
            assertThatThrownBy(() -> history.prepared(launch("one more"), Optional.empty()))
                    .as("each time anew")
                    .hasMessageContaining("FULL");
            assertThat(history.newest(1000)).isNotEmpty();
        }
        assertThat(told).isEmpty();
    }

    @Test
    void aLockedDatabaseIsSaidAfterOnePatience() throws Exception {
        fill(1);
        try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + file());
                Statement lock = other.createStatement();
                SqliteHistory history = new SqliteHistory(
                        file(), Schema.current(), Clock.systemUTC(), new Database.Limits(Duration.ofMillis(100), 0), told::add)) {
            lock.execute("BEGIN IMMEDIATE");
            assertThatThrownBy(() -> history.prepared(launch("new"), Optional.empty()))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("LOCKED");
            assertThat(history.newest(5)).as("reading goes on").hasSize(1);
            lock.execute("ROLLBACK");
            history.prepared(launch("new"), Optional.empty());
        }
        assertThat(told).isEmpty();
    }

    @Test
    void whatCannotBeWrittenIsReadAllTheSame() throws Exception {
        fill(3);
        Files.createDirectory(folder.resolve("history.db-shm"));
        byte[] before = Files.readAllBytes(file());
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.prepared(launch("new"), Optional.empty())).isInstanceOf(HistoryException.class);
            assertThat(history.newest(10)).hasSize(3);
            assertThat(history.find("launch-1")).isPresent();
        }
        assertThat(Files.readAllBytes(file())).isEqualTo(before);
        assertThat(told).isEmpty();
    }

    @Test
    void whatACrashLeftBesideItIsNotPassedOver() throws Exception {
        fill(3);
        Files.createDirectory(folder.resolve("history.db-shm"));
        Files.writeString(folder.resolve("history.db-wal"), "launches that are not in the file yet");
        try (SqliteHistory history = history()) {
            assertThatThrownBy(() -> history.newest(10)).isInstanceOf(HistoryException.class);
        }
    }

    @Test
    void aFolderThatIsNoneIsSaid() throws Exception {
        Path blocked = Files.writeString(folder.resolve("file"), "x");
        try (SqliteHistory history = new SqliteHistory(blocked.resolve("history.db"))) {
            assertThatThrownBy(() -> history.prepared(launch("a"), Optional.empty()))
                    .isInstanceOf(HistoryException.class)
                    .hasMessageContaining("DENIED");
        }
    }

    private void fill(int launches) throws HistoryException {
        try (SqliteHistory history = history()) {
            for (int i = 0; i < launches; i++) {
                history.prepared(launch("launch-" + i), Optional.empty());
            }
        }
    }

    /** Overwrites some leaves of the middle with garbage; how many there were. */
    private int damage(int most) throws Exception {
        byte[] all = Files.readAllBytes(file());
        int damaged = 0;
        for (int page = all.length / PAGE / 2; page < all.length / PAGE && damaged < most; page++) {
            if (all[page * PAGE] == TABLE_LEAF) {
                try (FileChannel channel = FileChannel.open(file(), StandardOpenOption.WRITE)) {
                    byte[] garbage = new byte[PAGE];
                    java.util.Arrays.fill(garbage, (byte) 0xFF);
                    channel.write(ByteBuffer.wrap(garbage), (long) page * PAGE);
                }
                damaged++;
            }
        }
        assertThat(damaged).isPositive();
        return damaged;
    }

    private SqliteHistory history() {
        return new SqliteHistory(file(), told::add);
    }

    private Path file() {
        return folder.resolve("history.db");
    }

    private static LaunchRecord launch(String id) {
        return new LaunchRecord(
                id, "Sandbox", Target.of("default-project", "example-job"), "nightly", "{\"a\":\"" + "x".repeat(50) + "\"}",
                TIME, RecordedOutcome.PREPARED, Optional.empty(), "", "", "", "", Optional.empty(), Optional.empty());
    }
}
