package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import io.slipway.history.ManyLaunches;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.history.export.ExportForm;
import io.slipway.history.export.HistoryExport;
import io.slipway.run.EnvVar;
import io.slipway.run.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.ComboBox;
import javafx.scene.control.ListView;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The history as an operator works with it. */
class HistoryScreenTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    @Test
    void readsOnWhereTheOperatorScrolls() throws Exception {
        ManyLaunches.fill(database(), 450);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            TableView<LaunchRecord> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 200);
            assertThat(fixture.text("#history-count")).isEqualTo("450 launches");
            WindowFixture.onFx(() -> table.scrollTo(199));
            WindowFixture.until(() -> table.getItems().size() == 400);
            WindowFixture.onFx(() -> table.scrollTo(399));
            WindowFixture.until(() -> table.getItems().size() == 450);
            assertThat(table.getItems()).isEqualTo(fixture.services.stores().history().newest(999));
        }
    }

    @Test
    void filtersAndClearsByOneButton() throws Exception {
        ManyLaunches.fill(database(), 450);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            TableView<LaunchRecord> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 200);
            WindowFixture.onFx(() -> {
                ComboBox<?> outcome = fixture.find("#filter-outcome");
                outcome.getSelectionModel().select(2);
                fixture.<TextField>find("#history-filter").setText("Report");
            });
            WindowFixture.until(() -> !table.getItems().isEmpty() && table.getItems().stream()
                    .allMatch(launch -> launch.runStatus().equals("FAILED") && LaunchFilter.words("report").matches(launch)));
            WindowFixture.until(() -> fixture.text("#history-count").startsWith(String.valueOf(table.getItems().size())));

            WindowFixture.onFx(() -> fixture.<TextField>find("#history-filter").setText("nothing-holds-this"));
            WindowFixture.until(() -> fixture.shows("#history-empty-clear"));
            WindowFixture.onFx(() -> fixture.<Button>find("#history-empty-clear").fire());
            WindowFixture.until(() -> table.getItems().size() == 200);
            assertThat(fixture.<Button>find("#filter-clear").isDisabled()).isTrue();
        }
    }

    @Test
    void offersTheJobsThatWereLaunched() throws Exception {
        ManyLaunches.fill(database(), 450);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            TableView<LaunchRecord> table = fixture.find("#history");
            ComboBox<Optional<Target>> job = fixture.find("#filter-job");
            WindowFixture.onFx(job::show);
            WindowFixture.until(() -> job.getItems().size() > 10);
            WindowFixture.onFx(() -> {
                job.hide();
                job.getSelectionModel().select(3);
            });
            Target chosen = WindowFixture.onFx(job::getValue).orElseThrow();
            WindowFixture.until(() -> !table.getItems().isEmpty()
                    && table.getItems().stream().allMatch(launch -> launch.target().equals(chosen)));
        }
    }

    @Test
    void whatIsSelectedStaysSelected() throws Exception {
        ManyLaunches.fill(database(), 450);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            TableView<LaunchRecord> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 200);
            String selected = select(fixture, 3).launchId();
            fixture.launch();
            WindowFixture.until(() -> table.getItems().getFirst().target().equals(JOB)
                    && table.getItems().getFirst().outcome() == RecordedOutcome.ACCEPTED);
            fixture.runsGoOn();
            fixture.robot.push(KeyCode.F5);
            WindowFixture.until(() -> table.getItems().getFirst().concludedAt().isPresent());
            List<LaunchRecord> now = WindowFixture.onFx(() -> List.copyOf(table.getSelectionModel().getSelectedItems()));
            assertThat(now).extracting(LaunchRecord::launchId).containsExactly(selected);
        }
    }

    @Test
    void keepsNotesWhateverComesBetween() throws Exception {
        ManyLaunches.fill(database(), 20);
        String left;
        String typedLast;
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            left = select(fixture, 0).launchId();
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            WindowFixture.until(() -> fixture.<TextArea>find("#details-note").isFocused());
            fixture.robot.write("because of Anna");
            typedLast = select(fixture, 1).launchId();
            WindowFixture.until(() -> note(fixture, left).equals("because of Anna"));
            assertThat(fixture.<TextArea>find("#details-note").getText()).isEmpty();
            WindowFixture.until(() -> fixture.<TableView<LaunchRecord>>find("#history").getItems().getFirst().trail().note()
                    .equals("because of Anna"));
            WindowFixture.onFx(() -> fixture.<TextArea>find("#details-note").requestFocus());
            fixture.robot.write("typed last");
        }
        try (SqliteHistory history = new SqliteHistory(database())) {
            assertThat(history.find(left).orElseThrow().trail().note()).isEqualTo("because of Anna");
            assertThat(history.find(typedLast).orElseThrow().trail().note()).isEqualTo("typed last");
        }
    }

    @Test
    void theKeyThatSavesSavesTheNote() throws Exception {
        ManyLaunches.fill(database(), 20);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            String launch = select(fixture, 0).launchId();
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            fixture.robot.write("by");
            fixture.robot.push(KeyCode.TAB);
            WindowFixture.until(() -> !fixture.<TextArea>find("#details-note").isFocused());
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.M);
            WindowFixture.onFx(() -> fixture.<TextArea>find("#details-note").end());
            fixture.robot.write(" hand");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.S);
            WindowFixture.until(() -> note(fixture, launch).equals("by hand"));
            WindowFixture.until(() -> fixture.text("#note-state").equals("Saved"));
            assertThat(fixture.robot.listTargetWindows()).as("no preset is asked for").hasSizeLessThanOrEqualTo(2);
        }
    }

    @Test
    void comparesTwoLaunches() throws Exception {
        try (SqliteHistory history = new SqliteHistory(database())) {
            history.prepared(launch("old", "{\"runtimeEnvironment\":{\"A\":\"1\",\"T\":\"********\"}}", 0), Optional.empty());
            history.prepared(launch("new", "{\"runtimeEnvironment\":{\"A\":\"2\",\"T\":\"********\"}}", 9), Optional.empty());
        }
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            TableView<LaunchRecord> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 2);
            WindowFixture.onFx(() -> table.getSelectionModel().selectRange(0, 2));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.D);
            WindowFixture.until(() -> fixture.shows("#compare-table"));
            assertThat(fixture.<TableView<?>>find("#compare-table").getItems()).hasSize(2);
            assertThat(fixture.text("#compare-summary")).contains("1 place").contains("1 secret");
            WindowFixture.onFx(() -> fixture.<Button>find("#compare-close").fire());
            WindowFixture.until(() -> !fixture.shows("#compare-table"));
        }
    }

    @Test
    void tellsTheRunsOfTheJobByKeys() throws Exception {
        ManyLaunches.fill(database(), 450);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            select(fixture, 0);
            WindowFixture.until(() -> fixture.text("#run-told").contains("succeeded"));
            Node chart = fixture.find("#run-chart");
            WindowFixture.onFx(chart::requestFocus);
            WindowFixture.until(() -> fixture.text("#run-told").contains("ago") || fixture.text("#run-told").contains(" d"));
            String newest = fixture.text("#run-told");
            fixture.robot.push(KeyCode.HOME);
            WindowFixture.until(() -> !fixture.text("#run-told").equals(newest));
            fixture.robot.push(KeyCode.END);
            WindowFixture.until(() -> fixture.text("#run-told").equals(newest));
            assertThat(chart.getAccessibleText()).contains("runs");
            assertThat(fixture.text("#details-duration")).contains("usually");
        }
    }

    @Test
    void showsTheRequestInColours() throws Exception {
        try (SqliteHistory history = new SqliteHistory(database())) {
            history.prepared(launch("one", "{\"runtimeEnvironment\":{\"T\":\"********\"}}", 0), Optional.empty());
        }
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            select(fixture, 0);
            WindowFixture.onFx(() -> fixture.<TabPane>find("#details-tabs").getSelectionModel().select(1));
            WindowFixture.until(() -> fixture.robot.lookup("#details-request .json-mask").tryQuery().isPresent());
            assertThat(fixture.<ListView<String>>find("#details-request").getItems()).hasSize(5);
        }
    }

    @Test
    void removesOnlyAfterSayingHowMany() throws Exception {
        ManyLaunches.fill(database(), 60);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            TableView<LaunchRecord> table = fixture.find("#history");
            WindowFixture.until(() -> table.getItems().size() == 60);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.K);
            WindowFixture.until(() -> fixture.shows("#keep-newest"));
            WindowFixture.onFx(() -> {
                fixture.<RadioButton>find("#keep-newest").setSelected(true);
                fixture.<TextField>find("#keep-launches").setText("10");
            });
            WindowFixture.until(() -> fixture.text("#keep-accept").contains("50"));
            assertThat(fixture.services.stores().history().newest(99)).hasSize(60);
            WindowFixture.onFx(() -> fixture.<Button>find("#keep-accept").fire());
            WindowFixture.until(() -> table.getItems().size() == 10);
            WindowFixture.until(() -> fixture.text("#status-message").contains("50 launches were removed"));
            assertThat(Files.readString(home.resolve("settings.json"))).contains("\"newest\": 10");
        }
        try (WindowFixture again = WindowFixture.open(home).ready()) {
            again.launch();
            TableView<LaunchRecord> table = again.find("#history");
            WindowFixture.until(() -> table.getItems().stream().anyMatch(launch -> launch.target().equals(JOB)));
            WindowFixture.until(() -> table.getItems().size() == 10);
        }
    }

    /** What was launched with a secret can be given to anybody. */
    @Test
    void noSecretIsInAnExport() throws Exception {
        String canary = "c4n4ry-of-the-export";
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(fixture.services.draft().spec()
                    .withEnvironment(List.of(EnvVar.secret("TOKEN", canary), EnvVar.plain("LEVEL", "=1+1")))));
            fixture.launch();
            WindowFixture.until(() -> fixture.services.stores().history().newest(1).stream()
                    .anyMatch(launch -> launch.outcome() == RecordedOutcome.ACCEPTED));
            for (ExportForm form : ExportForm.values()) {
                StringBuilder out = new StringBuilder();
                int written = new HistoryExport(fixture.services.stores().history()::page)
                        .write(LaunchFilter.ALL, form, out, goOn -> true);
                assertThat(written).isEqualTo(1);
                assertThat(out).contains("TOKEN").contains("example-job").doesNotContain(canary);
            }
        }
    }

    private static LaunchRecord select(WindowFixture fixture, int row) throws Exception {
        TableView<LaunchRecord> table = fixture.find("#history");
        WindowFixture.until(() -> table.getItems().size() > row);
        WindowFixture.onFx(() -> table.getSelectionModel().clearAndSelect(row));
        return WindowFixture.onFx(() -> table.getSelectionModel().getSelectedItem());
    }

    private static String note(WindowFixture fixture, String launchId) throws Exception {
        return fixture.services.stores().history().find(launchId).orElseThrow().trail().note();
    }

    private Path database() {
        return home.resolve("history.db");
    }

    private static LaunchRecord launch(String id, String request, int minute) {
        Instant at = Instant.parse("2026-11-24T15:00:00Z").plusSeconds(60L * minute);
        return new LaunchRecord(
                id, "Sandbox", JOB, "", request, at, RecordedOutcome.REJECTED, Optional.of(409), "no", "", "", "",
                Optional.empty(), Optional.empty());
    }
}
