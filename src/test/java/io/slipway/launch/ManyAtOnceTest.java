package io.slipway.launch;

import static io.slipway.northflank.scripted.ScriptedServer.forPosts;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.History;
import io.slipway.history.HistoryException;
import io.slipway.history.LaunchFilter;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.history.TightHistory;
import io.slipway.launch.exact.Keepers;
import io.slipway.northflank.scripted.Received;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What holds for one launch holds for each of many that share a commit. */
@Timeout(120)
class ManyAtOnceTest {
    private static final int LAUNCHES = 24;

    private static final String ACCEPTED = "{\"data\":{\"id\":\"run\",\"runName\":\"run\"}}";

    @TempDir
    Path folder;

    private final Map<String, Optional<RecordedOutcome>> seen = new ConcurrentHashMap<>();

    @Test
    void eachIsOnDiskAsSentBeforeItsRequestArrives() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> {
                    seen.put(job(call.request()), recordedElsewhere(job(call.request())));
                    call.readBody().answer(200, ACCEPTED);
                }));
                History history = new SqliteHistory(file())) {
            Map<String, LaunchOutcome> outcomes = launched(server, history, "x");

            assertThat(outcomes.values()).hasSize(LAUNCHES).allMatch(LaunchOutcome.Accepted.class::isInstance);
            assertThat(seen).hasSize(LAUNCHES);
            assertThat(seen.values()).containsOnly(Optional.of(RecordedOutcome.SENT));
            assertThat(server.posts()).hasSize(LAUNCHES);
            assertThat(history.newest(LAUNCHES + 1)).hasSize(LAUNCHES)
                    .allMatch(launch -> launch.outcome() == RecordedOutcome.ACCEPTED);
        }
    }

    @Test
    void onADiskThatRunsFullExactlyThoseThatAreOnRecordAreSent() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> call.readBody().answer(200, ACCEPTED)));
                History history = TightHistory.onDiskOf(60, file(), aside -> {})) {
            Map<String, LaunchOutcome> outcomes = launched(server, history, "x".repeat(20_000));

            assertThat(server.posts()).extracting(ManyAtOnceTest::job).doesNotHaveDuplicates()
                    .containsExactlyInAnyOrderElementsOf(outcomes.entrySet().stream()
                            .filter(launch -> !(launch.getValue() instanceof LaunchOutcome.NotRecorded))
                            .map(Map.Entry::getKey)
                            .toList());
            assertThat(outcomes.values()).hasAtLeastOneElementOfType(LaunchOutcome.NotRecorded.class);
            assertThat(history.newest(LAUNCHES)).extracting(launch -> launch.target().job())
                    .containsAll(server.posts().stream().map(ManyAtOnceTest::job).toList());
        }
    }

    private Map<String, LaunchOutcome> launched(ScriptedServer server, History history, String value) throws Exception {
        LaunchService launches = new LaunchService(
                TestClients.of(server.address()), history, Keepers.none(), Clock.systemUTC(), () -> UUID.randomUUID().toString());
        Map<String, Future<LaunchOutcome>> results = new ConcurrentHashMap<>();
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int i = 0; i < LAUNCHES; i++) {
                String job = "job-" + i;
                RunSpec spec = RunSpec.EMPTY.at(Target.of("project", job))
                        .withEnvironment(List.of(EnvVar.plain("VALUE", value)));
                results.put(job, threads.submit(() -> launches
                        .launch(new LaunchRequest(spec, "Test", "", Known.NOTHING), stage -> {}).outcome()));
            }
        }
        return results.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, launch -> launch.getValue().resultNow()));
    }

    private Optional<RecordedOutcome> recordedElsewhere(String job) {
        try (History other = new SqliteHistory(file())) {
            List<LaunchRecord> all = new ArrayList<>(other.page(LaunchFilter.ALL, Optional.empty(), LAUNCHES + 1));
            all.removeIf(launch -> !launch.target().job().equals(job));
            return all.stream().map(LaunchRecord::outcome).findFirst();
        } catch (HistoryException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private static String job(Received request) {
        return request.path().replaceAll(".*/jobs/([^/]+)/runs.*", "$1");
    }

    private Path file() {
        return folder.resolve("history.db");
    }
}
