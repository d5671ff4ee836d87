package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.Target;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** When a launch of a preset stands in the way of the next one, by what is on record and which process lives. */
class GateTest {
    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");
    private static final Target JOB = Target.of("default-project", "example-job");
    private static final Claim NIGHTLY = new Claim("preset-1", "Sandbox", false);

    @TempDir
    Path folder;

    private SqliteHistory history;

    @BeforeEach
    void open() {
        history = history();
    }

    @AfterEach
    void close() {
        history.close();
    }

    /** Ages are seconds; a negative one was written by a clock that was set back since. */
    @ParameterizedTest
    @CsvSource({
        "prepared, self,  0,      InFlight",
        "prepared, other, 0,      InFlight",
        "prepared, other, 89,     InFlight",
        "prepared, other, 91,     Granted",
        "prepared, other, -86400, Granted",
        "prepared, gone,  0,      Granted",
        "sent,     self,  0,      InFlight",
        "sent,     other, 0,      InFlight",
        "sent,     other, 86400,  InFlight",
        "sent,     other, -86400, InFlight",
        "sent,     gone,  0,      Undecided",
        "sent,     gone,  -86400, Undecided",
        "accepted, self,  0,      Granted",
        "accepted, other, 0,      InFlight",
        "accepted, other, 1.1,    InFlight",
        "accepted, other, 1.3,    Granted",
        "accepted, other, -1.1,   InFlight",
        "accepted, other, -86400, Granted",
        "accepted, gone,  0,      Granted",
        "rejected, other, 0,      InFlight",
        "rejected, gone,  0,      Granted",
        "notSent,  self,  0,      Granted",
        "unknown,  self,  0,      Undecided",
        "unknown,  other, 0,      InFlight",
        "unknown,  gone,  86400,  Undecided",
        "unknown,  gone,  -86400, Undecided"
    })
    void whatStandsInTheWay(String outcome, String owner, double age, String expected) throws Exception {
        record("earlier", RecordedOutcome.of(outcome), owner(owner), NOW.minusMillis((long) (age * 1000)));

        assertThat(history.admission(NIGHTLY, JOB).getClass().getSimpleName()).isEqualTo(expected);
        assertThat(history.prepared(launch("next"), Optional.empty(), KeptRequest.NOTHING, NIGHTLY).getClass().getSimpleName())
                .isEqualTo(expected);
        assertThat(history.find("next").isPresent()).as("written down").isEqualTo(expected.equals("Granted"));
    }

    @Test
    void onlyTheSamePresetAtTheSamePlaceCounts() throws Exception {
        record("earlier", RecordedOutcome.SENT, owner("other"), NOW);

        assertThat(history.admission(NIGHTLY, JOB)).isInstanceOf(Admission.InFlight.class);
        assertThat(List.of(
                        history.admission(NIGHTLY.forAnother(), JOB),
                        history.admission(Claim.NONE, JOB),
                        history.admission(new Claim("preset-2", "Sandbox", false), JOB),
                        history.admission(new Claim("preset-1", "https://api.northflank.com", false), JOB),
                        history.admission(NIGHTLY, Target.of("default-project", "other")),
                        history.admission(NIGHTLY, new Target("team", "default-project", "example-job"))))
                .allSatisfy(admission -> assertThat(admission).isInstanceOf(Admission.Granted.class));
    }

    @Test
    void whatClaimsNothingIsNeverMerged() throws Exception {
        assertThat(history.prepared(launch("a"), Optional.empty(), KeptRequest.NOTHING, Claim.NONE)).isInstanceOf(Admission.Granted.class);
        assertThat(history.prepared(launch("b"), Optional.empty(), KeptRequest.NOTHING, Claim.NONE)).isInstanceOf(Admission.Granted.class);
    }

    @Test
    void aDecisionOrALaterLaunchFreesThePreset() throws Exception {
        record("lost", RecordedOutcome.UNKNOWN, owner("gone"), NOW);
        assertThat(history.admission(NIGHTLY, JOB)).isInstanceOf(Admission.Undecided.class);
        history.decided("lost", "", "");
        assertThat(history.admission(NIGHTLY, JOB)).isInstanceOf(Admission.Granted.class);

        record("again", RecordedOutcome.UNKNOWN, owner("gone"), NOW);
        record("refused", RecordedOutcome.REJECTED, owner("gone"), NOW);
        assertThat(history.admission(NIGHTLY, JOB))
                .as("what was refused started no run")
                .isInstanceOfSatisfying(Admission.Undecided.class, held -> assertThat(held.other().launchId()).isEqualTo("again"));
        record("started", RecordedOutcome.ACCEPTED, owner("gone"), NOW.minus(Duration.ofDays(1)));
        assertThat(history.admission(NIGHTLY, JOB)).isInstanceOf(Admission.Granted.class);
    }

    @Test
    void ofManyAtOnceOneIsLetIn() throws Exception {
        int callers = 8;
        CyclicBarrier start = new CyclicBarrier(callers);
        List<Callable<Admission>> work = new ArrayList<>();
        for (int caller = 0; caller < callers; caller++) {
            String id = "launch-" + caller;
            work.add(() -> {
                try (SqliteHistory own = history()) {
                    own.newest(1);
                    start.await();
                    return own.prepared(launch(id), Optional.empty(), KeptRequest.NOTHING, NIGHTLY);
                }
            });
        }
        List<Admission> answers = new ArrayList<>();
        try (ExecutorService threads = Executors.newFixedThreadPool(callers)) {
            for (Future<Admission> answer : threads.invokeAll(work)) {
                answers.add(answer.get());
            }
        }
        assertThat(answers).filteredOn(Admission.Granted.class::isInstance).hasSize(1);
        assertThat(answers).filteredOn(Admission.InFlight.class::isInstance).hasSize(callers - 1);
        assertThat(history.newest(100)).hasSize(1);
    }

    private SqliteHistory history() {
        return new SqliteHistory(
                folder.resolve("history.db"), Schema.current(), Clock.fixed(NOW, ZoneOffset.UTC),
                Database.Limits.STANDARD, aside -> {});
    }

    /** The process that started this one lives as long as this one needs it. */
    private static String owner(String which) {
        return switch (which) {
            case "self" -> Owner.current().toString();
            case "other" -> Owner.of(ProcessHandle.current().parent().orElseThrow()).toString();
            default -> new Owner(1, 1).toString();
        };
    }

    private void record(String id, RecordedOutcome outcome, String owner, Instant when) throws HistoryException {
        boolean over = outcome != RecordedOutcome.PREPARED && outcome != RecordedOutcome.SENT;
        Trail trail = new Trail(
                owner, Optional.of(when), Optional.of(when).filter(end -> over), Optional.empty(), Optional.empty(), "");
        history.prepared(launch(id, outcome, when, trail), Optional.empty(), KeptRequest.NOTHING, NIGHTLY.forAnother());
    }

    private static LaunchRecord launch(String id) {
        return launch(id, RecordedOutcome.PREPARED, NOW, Trail.begun());
    }

    private static LaunchRecord launch(String id, RecordedOutcome outcome, Instant when, Trail trail) {
        return new LaunchRecord(
                id, "Sandbox", JOB, "nightly", "{}", when, outcome, Optional.empty(), "", "", "", "", Optional.empty(),
                Optional.empty(), trail);
    }
}
