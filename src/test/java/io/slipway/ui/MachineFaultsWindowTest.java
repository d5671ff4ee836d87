package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.History;
import io.slipway.history.SetAside;
import io.slipway.history.SqliteHistory;
import io.slipway.history.TightHistory;
import io.slipway.run.EnvVar;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window on a machine that fails: nothing is sent that cannot be recorded, and what was typed is still there. */
class MachineFaultsWindowTest {
    @TempDir
    Path home;

    private final AtomicInteger posts = new AtomicInteger();

    @Test
    void aFullDisk() throws Exception {
        Path database = home.resolve("history.db");
        try (SqliteHistory fresh = new SqliteHistory(database)) {
            assertThat(fresh.newest(1)).isEmpty();
        }
        int pages = (int) (Files.size(database) / 4096);
        try (WindowFixture fixture = open((file, told) -> TightHistory.onDiskOf(pages, file, told))) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(fixture.services.draft().spec()
                    .withEnvironment(List.of(EnvVar.plain("A".repeat(30_000), "b")))));
            refused(fixture, "the disk is full");
        }
    }

    @Test
    void aRecordThatAnotherProgramKeepsLocked() throws Exception {
        try (WindowFixture fixture = open((file, told) -> TightHistory.patientFor(Duration.ofMillis(300), file, told));
                Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("history.db"));
                Statement lock = other.createStatement()) {
            lock.execute("BEGIN IMMEDIATE");
            refused(fixture, "another program keeps it locked");
            lock.execute("ROLLBACK");

            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            fixture.launch();
            WindowFixture.until(() -> fixture.text("#outcome-title").equals("The run was started"));
            assertThat(posts).hasValue(1);
        }
    }

    @Test
    void aRecordThatCannotBeMade() throws Exception {
        Files.createDirectories(home.resolve("history.db/in-its-place"));
        try (WindowFixture fixture = open(SqliteHistory::new)) {
            refused(fixture, "cannot be");
            assertThat(home.resolve("history.db/in-its-place")).exists();
        }
    }

    @Test
    void aRecordThatIsLostInTheMiddle() throws Exception {
        try (WindowFixture fixture = open(SqliteHistory::new)) {
            assertThat(fixture.services.stores().history().newest(1)).isEmpty();
            try (Connection other = DriverManager.getConnection("jdbc:sqlite:" + home.resolve("history.db"));
                    Statement statement = other.createStatement()) {
                statement.execute("CREATE TRIGGER broken BEFORE UPDATE OF run_id ON launches"
                        + " BEGIN SELECT RAISE(ABORT, 'the disk is gone'); END");
            }
            fixture.launch();
            WindowFixture.until(() -> fixture.shows("#outcome"));

            assertThat(fixture.text("#outcome-title")).isEqualTo("The run was started");
            String said = fixture.robot.lookup("#outcome .label").queryAllAs(Labeled.class).stream()
                    .map(Labeled::getText)
                    .collect(Collectors.joining("\n"));
            assertThat(said).contains("could not be written to the history", "the disk is gone", "example-job-");
            assertThat(posts).hasValue(1);
        }
    }

    private void refused(WindowFixture fixture, String words) throws Exception {
        var typed = fixture.services.draft().spec();
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#outcome"));

        assertThat(fixture.text("#outcome-title")).isEqualTo("Nothing was sent, because the launch could not be recorded");
        assertThat(fixture.text("#outcome-text")).contains(words);
        assertThat(fixture.text("#outcome-advice")).contains("then launch again");
        assertThat(posts).hasValue(0);
        assertThat(fixture.services.draft().spec()).isEqualTo(typed);
    }

    private WindowFixture open(BiFunction<Path, Consumer<SetAside>, History> histories) throws Exception {
        return WindowFixture.open(home, WindowFixture.counting(posts, home), histories).ready();
    }
}
