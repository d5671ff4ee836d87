package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.Run;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(60)
class RunsThereTest {
    private static final Target JOB = Target.of("project", "job");
    private static final int OTHERS = 6;
    private static final Duration LONG = Duration.ofSeconds(50);

    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();
    private final CountDownLatch arrived = new CountDownLatch(1);
    private final CountDownLatch answerFirst = new CountDownLatch(1);
    private final AtomicInteger looks = new AtomicInteger();

    @AfterEach
    void stop() {
        answerFirst.countDown();
        threads.shutdownNow();
    }

    /** The first look at the job waits to be answered; each names a run of its own. */
    private ScriptedServer server(int status) throws Exception {
        return ScriptedServer.start(call -> {
            if (call.request().path().contains("/jobs/job/")) {
                int look = looks.incrementAndGet();
                if (look == 1) {
                    arrived.countDown();
                    awaited(answerFirst);
                }
                call.readBody().answer(status, "{\"data\":{\"runs\":[{\"id\":\"run-" + look + "\"}]}}");
            } else {
                call.readBody().answer(200, "{\"data\":{\"runs\":[{\"id\":\"other\"}]}}");
            }
        });
    }

    private static void awaited(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static RunsThere there(ScriptedServer server) {
        return there(server, LONG);
    }

    private static RunsThere there(ScriptedServer server, Duration moment) {
        return new RunsThere(TestClients.of(server.address()), Clock.systemUTC(), LONG, moment);
    }

    private static Optional<String> first(RunsThere there, Target target) {
        try (RunsThere.Seen seen = there.of(target)) {
            return seen.runs().map(List::getFirst).map(Run::id);
        }
    }

    /** One that looks, and others that come while it does. */
    private List<Future<Optional<String>>> behind(RunsThere there) throws Exception {
        List<Future<Optional<String>>> results = new ArrayList<>();
        results.add(threads.submit(() -> first(there, JOB)));
        arrived.await();
        for (int i = 0; i < OTHERS; i++) {
            results.add(threads.submit(() -> first(there, JOB)));
        }
        while (there.sharing() < OTHERS - 1) {
            Thread.onSpinWait();
        }
        return results;
    }

    @Test
    void whoComesDuringALookSharesTheNextOne() throws Exception {
        try (ScriptedServer server = server(200)) {
            RunsThere there = there(server);
            List<Future<Optional<String>>> results = behind(there);
            answerFirst.countDown();
            assertThat(results.getFirst().get()).contains("run-1");
            for (Future<Optional<String>> result : results.subList(1, results.size())) {
                assertThat(result.get()).contains("run-2");
            }
            assertThat(looks).hasValue(2);
            assertThat(first(there, JOB)).contains("run-3");
        }
    }

    @Test
    void aLookAtAnotherJobWaitsForNobody() throws Exception {
        try (ScriptedServer server = server(200)) {
            RunsThere there = there(server);
            behind(there);
            assertThat(first(there, Target.of("project", "another"))).contains("other");
            assertThat(looks).hasValue(1);
        }
    }

    @Test
    void whatCannotBeReadIsNothingForAllWhoShareIt() throws Exception {
        try (ScriptedServer server = server(403)) {
            RunsThere there = there(server);
            List<Future<Optional<String>>> results = behind(there);
            answerFirst.countDown();
            for (Future<Optional<String>> result : results) {
                assertThat(result.get()).isEmpty();
            }
            assertThat(looks).hasValue(2);
        }
    }

    @Test
    void whoIsStoppedTakesNobodysLookAway() throws Exception {
        try (ScriptedServer server = server(200)) {
            RunsThere there = there(server);
            Future<Optional<String>> looking = threads.submit(() -> first(there, JOB));
            arrived.await();
            Thread next = Thread.ofVirtual().start(() -> first(there, JOB));
            while (!there.isNext(JOB)) {
                Thread.onSpinWait();
            }
            Future<Optional<String>> sharing = threads.submit(() -> first(there, JOB));
            while (there.sharing() < 1) {
                Thread.onSpinWait();
            }
            next.interrupt();
            next.join();
            answerFirst.countDown();
            assertThat(looking.get()).contains("run-1");
            assertThat(sharing.get()).isPresent();
        }
    }

    @Test
    void whoComesBeforeTheLastAreOnRecordSharesTheNextLook() throws Exception {
        try (ScriptedServer server = server(200)) {
            RunsThere there = there(server);
            answerFirst.countDown();
            List<Future<Optional<String>>> results = new ArrayList<>();
            try (RunsThere.Seen recording = there.of(JOB)) {
                assertThat(recording.runs()).isPresent();
                for (int i = 0; i < OTHERS; i++) {
                    results.add(threads.submit(() -> first(there, JOB)));
                }
                while (there.sharing() < OTHERS - 1) {
                    Thread.onSpinWait();
                }
                assertThat(looks).hasValue(1);
            }
            for (Future<Optional<String>> result : results) {
                assertThat(result.get()).contains("run-2");
            }
        }
    }

    @Test
    void aRecordThatTakesLongHoldsNoLookUp() throws Exception {
        try (ScriptedServer server = server(200)) {
            RunsThere there = there(server, Duration.ZERO);
            answerFirst.countDown();
            try (RunsThere.Seen recording = there.of(JOB)) {
                assertThat(recording.runs()).isPresent();
                assertThat(first(there, JOB)).contains("run-2");
            }
        }
    }
}
