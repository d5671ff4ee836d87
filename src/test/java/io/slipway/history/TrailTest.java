package io.slipway.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.run.Target;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is kept of a launch so that it can be found out later what became of it. */
class TrailTest {
    private static final Instant NOW = Instant.parse("2026-11-24T16:00:00Z");
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path folder;

    private SqliteHistory history;

    @BeforeEach
    void open() {
        history = new SqliteHistory(
                folder.resolve("history.db"), Schema.current(), Clock.fixed(NOW, ZoneOffset.UTC), Database.Limits.STANDARD, aside -> {});
    }

    @AfterEach
    void close() {
        history.close();
    }

    @Test
    void theBaselineIsKept() throws Exception {
        history.prepared(launch("some"), Optional.of(Set.of("run-1", "run-2")));
        history.prepared(launch("none"), Optional.of(Set.of()));
        history.prepared(launch("unread"), Optional.empty());

        assertThat(history.baseline("some")).contains(Set.of("run-1", "run-2"));
        assertThat(history.baseline("none")).contains(Set.of());
        assertThat(history.baseline("unread")).isEmpty();
        assertThat(history.baseline("absent")).isEmpty();
    }

    @Test
    void whoSentItAndWhenIsKept() throws Exception {
        sent("a");

        Trail trail = history.find("a").orElseThrow().trail();
        assertThat(trail.sentAt()).contains(NOW);
        assertThat(trail.outcomeAt()).isEmpty();
        assertThat(Owner.read(trail.owner()).orElseThrow().isAlive()).isTrue();
    }

    @Test
    void aPersonDecidesOnlyWhatNothingElseKnows() throws Exception {
        sent("lost");
        sent("none");
        sent("known");
        history.concluded("known", RecordedOutcome.REJECTED, Optional.of(400), "no", "", "");
        assertThat(history.undecided("Sandbox")).extracting(LaunchRecord::launchId).containsExactly("none", "lost");
        assertThat(history.undecided("other")).isEmpty();

        history.decided("lost", "run-1", "example-job-1");
        history.decided("none", "", "");

        assertThatThrownBy(() -> history.decided("known", "run-2", "")).isInstanceOf(HistoryException.class);
        assertThatThrownBy(() -> history.decided("lost", "run-2", "")).isInstanceOf(HistoryException.class);
        assertThat(history.undecided("Sandbox")).isEmpty();
        LaunchRecord lost = history.find("lost").orElseThrow();
        assertThat(lost.outcome()).isEqualTo(RecordedOutcome.ACCEPTED);
        assertThat(lost.runId()).isEqualTo("run-1");
        assertThat(lost.trail().decidedAt()).contains(NOW);
        assertThat(history.find("none").orElseThrow().outcome()).isEqualTo(RecordedOutcome.UNKNOWN);
        assertThat(history.runsOf(JOB)).containsExactly("run-1");
        assertThat(history.runsOf(Target.of("default-project", "other"))).isEmpty();
        assertThat(history.runsAmong(JOB, Set.of("run-1", "run-2", "\"]"))).containsExactly("run-1");
        assertThat(history.runsAmong(Target.of("default-project", "other"), Set.of("run-1"))).isEmpty();
        assertThat(history.ofRun(JOB, "run-1")).map(LaunchRecord::runId).contains("run-1");
        assertThat(history.ofRun(JOB, "run-2")).isEmpty();
    }

    @Test
    void aNoteAndAnAbortAreKept() throws Exception {
        sent("a");
        history.noted("a", "asked by the on-call");
        history.aborted("a");

        Trail trail = history.find("a").orElseThrow().trail();
        assertThat(trail.note()).isEqualTo("asked by the on-call");
        assertThat(trail.abortedAt()).contains(NOW);
    }

    @Test
    void aBeginningOfAnIdFindsIt() throws Exception {
        sent("abc");
        sent("abcd");
        sent("a_c");
        sent("b");

        assertThat(history.startingWith("abc", 2)).extracting(LaunchRecord::launchId).containsExactly("abc", "abcd");
        assertThat(history.startingWith("a_", 2)).extracting(LaunchRecord::launchId).containsExactly("a_c");
        assertThat(history.startingWith("x", 2)).isEmpty();
    }

    @Test
    void anotherProcessWithTheSameIdIsNotTheOwner() {
        Owner self = Owner.current();

        assertThat(Owner.read(self.toString())).contains(self);
        assertThat(new Owner(self.process(), self.startedAt() - 60_000).isAlive()).isFalse();
        assertThat(Owner.read("")).isEmpty();
        assertThat(Owner.read("x@1")).isEmpty();
    }

    /** Each process reckons starts by the wall anew from the clock; set by a second, it would take the living for dead. */
    @Test
    void anOwnerIsKnownWhateverTheClockSays() throws Exception {
        Path stat = Path.of("/proc/self/stat");
        assumeTrue(Files.exists(stat));
        String[] behindTheName = Files.readString(stat).replaceFirst("^.*\\) ", "").split(" ");

        Owner self = Owner.current();
        assertThat(self.startedAt() & 0xffff_ffffL).isEqualTo(Long.parseLong(behindTheName[19]));
        assertThat(self.startedAt()).isPositive();
        assertThat(new Owner(self.process(), self.startedAt() ^ (1L << 40)).isAlive()).as("of another boot").isFalse();
    }

    @Test
    void anOwnerThatAnEarlierVersionWroteIsKnown() {
        ProcessHandle self = ProcessHandle.current();
        long byTheWall = self.info().startInstant().orElseThrow().toEpochMilli();
        assertThat(new Owner(self.pid(), byTheWall).isAlive()).isTrue();
    }

    private void sent(String id) throws HistoryException {
        history.prepared(launch(id), Optional.empty());
        history.sent(id);
    }

    private static LaunchRecord launch(String id) {
        return new LaunchRecord(
                id, "Sandbox", JOB, "", "{}", NOW, RecordedOutcome.PREPARED, Optional.empty(), "", "", "", "",
                Optional.empty(), Optional.empty());
    }
}
