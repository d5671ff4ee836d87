package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.history.Trail;
import io.slipway.run.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.TableView;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The window over launches whose outcome an earlier process did not live to see. */
class LostRunsTest {
    /** The run that was chosen is followed to its end. */
    private static final Set<String> ENDS = Set.of("Succeeded", "Failed", "Ended");
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    @Test
    void offersTheRunsThatMayBeALostLaunch() throws Exception {
        record("lost", Optional.of(Set.of()));
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            select(fixture);
            WindowFixture.until(() -> chips(fixture).equals(Set.of("Unknown")));
            WindowFixture.until(() -> fixture.robot.lookup("#details-lost .candidate .button").tryQuery().isPresent());
            WindowFixture.onFx(
                    () -> fixture.robot.lookup("#details-lost .candidate .button").<Button>query().fire());

            WindowFixture.until(() -> !fixture.shows("#details-lost"));
            LaunchRecord decided = fixture.services.stores().history().find("lost").orElseThrow();
            assertThat(decided.outcome()).isEqualTo(RecordedOutcome.ACCEPTED);
            assertThat(decided.runId()).isNotEmpty();
            WindowFixture.until(() -> ENDS.containsAll(chips(fixture)));
        }
    }

    @Test
    void letsTheOperatorSayThatThereWasNoRun() throws Exception {
        record("lost", Optional.empty());
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            select(fixture);
            WindowFixture.until(() -> fixture.robot.lookup("#details-lost .button").tryQuery().isPresent());
            WindowFixture.onFx(() -> fixture.robot.lookup("#details-lost .button").<Button>query().fire());

            WindowFixture.until(() -> chips(fixture).equals(Set.of("No run")));
            assertThat(fixture.services.stores().history().undecided("Sandbox")).isEmpty();
        }
    }

    @Test
    void saysThatADamagedRecordWasSetAside() throws Exception {
        Files.writeString(home.resolve("history.db"), "no database ".repeat(500));
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.until(() -> fixture.robot.lookup("#status-message").queryLabeled().getText().contains("damaged"));
        }
    }

    /** The words that say how the one launch stands, in its row and its details. */
    private static Set<String> chips(WindowFixture fixture) {
        return fixture.robot.lookup(".chip").queryAllAs(Labeled.class).stream()
                .filter(Labeled::isVisible)
                .map(Labeled::getText)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.toSet());
    }

    private static void select(WindowFixture fixture) throws Exception {
        TableView<?> table = fixture.find("#history");
        WindowFixture.until(() -> table.getItems().size() == 1);
        WindowFixture.onFx(() -> table.getSelectionModel().selectFirst());
    }

    private void record(String id, Optional<Set<String>> baseline) throws Exception {
        Instant sent = Instant.now();
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            history.prepared(
                    new LaunchRecord(
                            id, "Sandbox", JOB, "", "{}", sent, RecordedOutcome.SENT, Optional.empty(), "", "", "", "",
                            Optional.empty(), Optional.empty(),
                            new Trail(
                                    new Owner(1, 1).toString(), Optional.of(sent), Optional.empty(), Optional.empty(),
                                    Optional.empty(), "")),
                    baseline);
        }
    }
}
