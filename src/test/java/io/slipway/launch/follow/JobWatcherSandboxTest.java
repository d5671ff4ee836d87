package io.slipway.launch.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.Credentials;
import io.slipway.northflank.Run;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Settings;
import io.slipway.run.Target;
import io.slipway.sandbox.MovingClock;
import io.slipway.sandbox.Sandbox;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.sandbox.wire.Received;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs of the sandbox, followed to their ends; its recorder counts what that cost. */
class JobWatcherSandboxTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    private final MovingClock clock = new MovingClock();

    @Test
    void threeRunsOfAJobCostOneRequestALook() throws Exception {
        List<Received> received = new CopyOnWriteArrayList<>();
        AtomicInteger pauses = new AtomicInteger();
        List<String> ended = new ArrayList<>();
        SandboxOptions options = SandboxOptions.in(home).withClock(clock).withRecorder(received::add);
        try (Sandbox sandbox = Sandbox.start(options)) {
            Settings plain = TestClients.settings(TestClients.PATIENT, Map.of());
            NorthflankClient northflank = new NorthflankClient(
                    new Credentials(sandbox.address(), "t"),
                    new Settings(plain.limits(), plain.environment(), plain.userAgent(), clock, plain.pause()));
            JobWatcher watcher = new JobWatcher(northflank, JOB, time -> {
                pauses.incrementAndGet();
                clock.pass(time);
            }, clock, () -> 1);
            List<String> ids = new ArrayList<>();
            for (int i = 0; i < 3; i++) {
                String id = northflank.launch(JOB, "{}".getBytes(StandardCharsets.UTF_8)).id();
                ids.add(id);
                watcher.follow(id);
            }
            received.clear();

            watcher.watch(news -> {
                if (news instanceof JobNews.Seen(Run run) && run.state() == Run.State.SUCCEEDED) {
                    ended.add(run.id());
                }
            });

            assertThat(ended).containsExactlyInAnyOrderElementsOf(ids);
            assertThat(received).hasSize(pauses.get() + 1).allMatch(one -> one.target().endsWith("/runs?per_page=100"));
        }
    }
}
