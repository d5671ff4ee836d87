package io.slipway.northflank.tail;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.Credentials;
import io.slipway.northflank.LogLine;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Run;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.FastClock;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.Target;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the sandbox, in a time of its own, every line of a run comes once, whatever goes wrong meanwhile. */
class LogTailSandboxTest {
    private static final Target TALKATIVE = Target.of("default-project", "long-running-import");

    /** Of a second's fifty lines as many bytes hold about the half. */
    private static final int FEW_LINES = 4 * 1024;

    @TempDir
    Path state;

    private final FastClock clock = new FastClock(50);
    private final List<LogLine> lines = new ArrayList<>();
    private final List<Instant> gaps = new ArrayList<>();
    private Limits limits = Limits.STANDARD;

    @ParameterizedTest
    @ValueSource(strings = {
        "latency,GET /nothing",
        "drop-before,GET /**/logs,nth=2,times=3",
        "500,GET /**/logs,nth=3",
        "429,GET /**/runs/*,nth=2"
    })
    void everyLineComesOnce(String fault) throws Exception {
        try (Sandbox sandbox = sandbox(fault)) {
            Northflank northflank = client(sandbox);
            String id = northflank.launch(TALKATIVE, "{}".getBytes(StandardCharsets.UTF_8)).id();

            TailEnd end = follow(northflank, id, Optional.empty());

            assertThat(end).isInstanceOfSatisfying(TailEnd.Concluded.class, done -> {
                assertThat(done.run().state()).isEqualTo(Run.State.SUCCEEDED);
                assertThat(done.complete()).isTrue();
            });
            Run run = northflank.run(TALKATIVE, id);
            List<LogLine> whole = northflank.logs(TALKATIVE, run, 5000).lines();
            assertThat(whole).hasSizeGreaterThan(2000);
            assertThat(lines.equals(whole)).as("%d of %d lines", lines.size(), whole.size()).isTrue();
        }
    }

    /** A page of a thousand lines is larger than such an answer may be. */
    @ParameterizedTest
    @ValueSource(strings = {"latency,GET /nothing", "drop-before,GET /**/logs,nth=2,times=3"})
    void linesThatAreLongComeInSmallerPages(String fault) throws Exception {
        limits = TestClients.PATIENT;
        try (Sandbox sandbox = sandbox(fault)) {
            Northflank northflank = client(sandbox);
            String id = northflank.launch(TALKATIVE, "{}".getBytes(StandardCharsets.UTF_8)).id();
            clock.skip(Duration.ofSeconds(40));

            assertThat(follow(northflank, id, Optional.empty()))
                    .isInstanceOfSatisfying(TailEnd.Concluded.class, done -> assertThat(done.complete()).isTrue());

            limits = Limits.STANDARD;
            Northflank roomy = client(sandbox);
            List<LogLine> whole = roomy.logs(TALKATIVE, roomy.run(TALKATIVE, id), 5000).lines();
            assertThat(lines).hasSizeGreaterThanOrEqualTo(1000);
            assertThat(lines.equals(whole.subList(whole.size() - lines.size(), whole.size())))
                    .as("%d of %d lines", lines.size(), whole.size())
                    .isTrue();
        }
    }

    /** What is behind as many lines of one moment as fit into an answer cannot be asked for. */
    @Test
    void momentsWithMoreLinesThanComeAtOnceAreTold() throws Exception {
        Limits patient = TestClients.PATIENT;
        limits = new Limits(patient.connect(), patient.read(), patient.launch(), FEW_LINES);
        try (Sandbox sandbox = sandbox("bursts,GET /**/logs")) {
            Northflank northflank = client(sandbox);
            String id = northflank.launch(TALKATIVE, "{}".getBytes(StandardCharsets.UTF_8)).id();

            assertThat(follow(northflank, id, Optional.empty())).isInstanceOf(TailEnd.Concluded.class);

            assertThat(lines).doesNotHaveDuplicates();
            assertThat(gaps).hasSizeGreaterThan(9).isSorted().doesNotHaveDuplicates();
        }
    }

    @Test
    void theTimeIsUpAndTheRunGoesOn() throws Exception {
        try (Sandbox sandbox = sandbox()) {
            Northflank northflank = client(sandbox);
            String id = northflank.launch(TALKATIVE, "{}".getBytes(StandardCharsets.UTF_8)).id();

            TailEnd end = follow(northflank, id, Optional.of(Duration.ofSeconds(10)));

            assertThat(end).isInstanceOf(TailEnd.TimedOut.class);
            assertThat(lines).isNotEmpty();
        }
    }

    private void gap(Instant moment) {
        assertThat(lines).as("lines of it come before").extracting(LogLine::time).contains(Optional.of(moment));
        gaps.add(moment);
    }

    private TailEnd follow(Northflank northflank, String id, Optional<Duration> limit) throws InterruptedException {
        LogTail.Listener listener = new LogTail.Listener(lines::add, this::gap, run -> {});
        return new LogTail(northflank, clock::skip, clock).follow(TALKATIVE, id, 1000, limit, listener);
    }

    private Sandbox sandbox(String... faults) throws Exception {
        return Sandbox.start(
                SandboxOptions.in(state).withClock(clock).withRequestsPerHour(100_000).withFaults(faults));
    }

    private NorthflankClient client(Sandbox sandbox) {
        Settings plain = TestClients.settings(limits, Map.of());
        return new NorthflankClient(
                new Credentials(sandbox.address(), "t"),
                new Settings(plain.limits(), Map.of(), "test", clock, plain.pause()));
    }
}
