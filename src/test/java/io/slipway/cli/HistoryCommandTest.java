package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.Owner;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.history.Trail;
import io.slipway.history.export.Csv;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Launches on record: shown, exported, and decided about when their outcome is unknown. */
class HistoryCommandTest {
    private static final Instant TIME = Instant.parse("2026-11-24T15:00:00Z");
    private static final String GONE = new Owner(1, 1).toString();

    @TempDir
    Path home;

    @Test
    void showsALaunchByTheBeginningOfItsId() throws Exception {
        record("abc-1", RecordedOutcome.ACCEPTED, GONE);

        Shell.Result result = run("history", "show", "ab");

        assertThat(result.exitCode()).as(result.err()).isZero();
        assertThat(result.out())
                .contains("launchId: abc-1\n", "outcome: accepted\n", "job: example-job\n", "\"A\": \"********\"")
                .doesNotContain("team:", "\u001b");
    }

    @Test
    void showsALaunchAsJson() throws Exception {
        record("abc-1", RecordedOutcome.SENT, GONE);

        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(run("history", "show", "abc-1", "-o", "json").out());

        assertThat(json.text("outcome")).contains("unknown");
        assertThat(json.text("sentAt")).contains(TIME.toString());
        assertThat(json.member("abortedAt")).contains(new JsonValue.Null());
        assertThat(json.object("request").object("runtimeEnvironment").text("A")).contains("********");
    }

    @ParameterizedTest
    @ValueSource(strings = {"x", "ab", "", "%"})
    void anIdThatNamesNoOneLaunchIsTwo(String id) throws Exception {
        assertThat(run("history", "show", id).exitCode()).isEqualTo(2);
        assertThat(Files.exists(home.resolve("history.db"))).isFalse();
        record("abc-1", RecordedOutcome.SENT, GONE);
        record("abc-2", RecordedOutcome.SENT, GONE);

        assertThat(run("history", "show", id).exitCode()).isEqualTo(2);
    }

    @Test
    void aWholeIdWinsOverALongerOne() throws Exception {
        record("abc", RecordedOutcome.SENT, GONE);
        record("abcd", RecordedOutcome.SENT, GONE);

        assertThat(run("history", "show", "abc").out()).contains("launchId: abc\n");
    }

    @Test
    void exportsAllWithoutAFormulaThatRuns() throws Exception {
        record("=1+1", RecordedOutcome.REJECTED, GONE);
        record("plain", RecordedOutcome.ACCEPTED, GONE);

        List<String> lines = run("history", "export").out().lines().toList();

        assertThat(lines).hasSize(3);
        assertThat(lines.getFirst()).startsWith("launchId,outcome,connection,team,project,job,");
        assertThat(lines).anyMatch(line -> line.startsWith("'=1+1,rejected,Sandbox,,"));
        assertThat(lines).anyMatch(line -> line.endsWith(",\"{\"\"runtimeEnvironment\"\":{\"\"A\"\":\"\"********\"\"}}\""));
        assertThat(run("history", "list", "-o", "csv", "-n", "1").out().lines()).hasSize(2);
    }

    @Test
    void everyBeginningOfAFormulaIsQuoted() {
        assertThat(Csv.line(List.of("=a", "+a", "-a", "@a", "\ta", "\ra", "a=", "a,b", "a\"b", "")))
                .isEqualTo("'=a,'+a,'-a,'@a,\"'\ta\",'\uFFFDa,a=,\"a,b\",\"a\"\"b\",");
    }

    @Test
    void exportsAsJson() throws Exception {
        record("a", RecordedOutcome.ACCEPTED, GONE);

        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(run("history", "export", "-o", "json").out());

        assertThat(json.objects("launches")).singleElement().satisfies(launch ->
                assertThat(launch.member("request")).isPresent());
    }

    @Test
    void aPersonSaysWhichRunItWas() throws Exception {
        record("lost", RecordedOutcome.SENT, GONE);
        record("other", RecordedOutcome.UNKNOWN, GONE);

        assertThat(run("history", "resolve", "lo", "--run", "run-1").exitCode()).isZero();

        assertThat(run("history", "show", "lost").out()).contains("outcome: accepted\n", "id: run-1\n", "decidedAt: ");
        assertThat(run("history", "resolve", "lost", "--none").exitCode()).as("it is known now").isEqualTo(2);
        Shell.Result taken = run("history", "resolve", "other", "--run", "run-1");
        assertThat(taken.exitCode()).isEqualTo(2);
        assertThat(taken.err()).contains("another launch");
    }

    @Test
    void aPersonSaysThatThereWasNoRunAndMayThinkAgain() throws Exception {
        record("lost", RecordedOutcome.UNKNOWN, GONE);

        assertThat(run("history", "resolve", "lost", "--none").exitCode()).isZero();
        assertThat(run("history", "show", "lost").out()).contains("outcome: unknown\n", "decidedAt: ");
        assertThat(run("history", "resolve", "lost", "--run", "run-1").exitCode()).isZero();
    }

    @Test
    void whatIsKnownOrUnderWayIsNotForAPersonToDecide() throws Exception {
        record("rejected", RecordedOutcome.REJECTED, GONE);
        record("underway", RecordedOutcome.SENT, Owner.current().toString());

        assertThat(run("history", "resolve", "rejected", "--none").exitCode()).isEqualTo(2);
        Shell.Result underWay = run("history", "resolve", "underway", "--none");
        assertThat(underWay.exitCode()).isEqualTo(2);
        assertThat(underWay.err()).contains("under way");
        assertThat(run("history", "resolve", "absent", "--none").exitCode()).isEqualTo(2);
    }

    @Test
    void oneAnswerHasToBeGiven() throws Exception {
        record("lost", RecordedOutcome.UNKNOWN, GONE);

        assertThat(run("history", "resolve", "lost").exitCode()).isEqualTo(2);
        assertThat(run("history", "resolve", "lost", "--run", "r", "--none").exitCode()).isEqualTo(2);
        assertThat(run("history", "resolve", "lost", "--run", " ").err()).contains("slipway history resolve --help");
    }

    @Test
    void aDamagedRecordIsSaidOnceOnStandardError() throws Exception {
        Files.writeString(home.resolve("history.db"), "no database ".repeat(500));

        Shell.Result first = run("history", "list", "-o", "json");

        assertThat(first.exitCode()).isZero();
        assertThat(first.out()).startsWith("{");
        assertThat(first.err()).contains("was damaged", "history.db.damaged-");
        assertThat(run("history", "list").err()).doesNotContain("damaged");
    }

    private Shell.Result run(String... args) {
        return new Shell(home).run(args);
    }

    private void record(String id, RecordedOutcome outcome, String owner) throws Exception {
        try (SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            history.prepared(
                    new LaunchRecord(
                            id, "Sandbox", Target.of("default-project", "example-job"), "",
                            "{\"runtimeEnvironment\":{\"A\":\"********\"}}", TIME, outcome, Optional.empty(), "", "", "", "",
                            Optional.empty(), Optional.empty(),
                            new Trail(owner, Optional.of(TIME), Optional.empty(), Optional.empty(), Optional.empty(), "")),
                    Optional.empty());
        }
    }
}
