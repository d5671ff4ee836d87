package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.northflank.Run;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class OutcomeResolverTest {
    private static final Target JOB = Target.of("default-project", "example-job");
    private static final Duration ALL = Duration.ofSeconds(40);

    @TempDir
    Path folder;

    private final List<Long> pauses = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    @Test
    void looksFiveTimesAndFindsNothing() throws Exception {
        assertThat(look(ALL, Set.of("old"))).isEqualTo(new Finding.None());
        assertThat(pauses).containsExactly(2L, 3L, 5L, 10L, 20L);
    }

    @Test
    void looksNoLongerThanAskedFor() throws Exception {
        assertThat(look(Duration.ofSeconds(12), Set.of("old"))).isEqualTo(new Finding.None());
        assertThat(pauses).containsExactly(2L, 3L, 5L);
    }

    @Test
    void zeroSecondsMeanNoLook() throws Exception {
        assertThat(look(Duration.ZERO, Set.of("old"))).isEqualTo(new Finding.Unreadable());
        assertThat(pauses).isEmpty();
    }

    @Test
    void aRunThatWasNotThereBeforeEndsTheLooking() throws Exception {
        answers.addAll(List.of("old", "old", "new old"));
        assertThat(look(ALL, Set.of("old")).candidates()).extracting(Run::id).containsExactly("new");
        assertThat(pauses).containsExactly(2L, 3L, 5L);
    }

    @Test
    void severalNewRunsAreAllNamed() throws Exception {
        answers.add("new newer old");
        assertThat(look(ALL, Set.of("old")).candidates()).extracting(Run::id).containsExactly("new", "newer");
    }

    @Test
    void theRunOfAnotherLaunchIsNoCandidate() throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            history.prepared(
                    new LaunchRecord(
                            "other", "test", JOB, "", "{}", Instant.EPOCH, RecordedOutcome.ACCEPTED, Optional.of(200), "",
                            "theirs", "", "", Optional.empty(), Optional.empty()),
                    Optional.empty());
        }
        answers.addAll(List.of("theirs old", "ours theirs old"));
        assertThat(look(ALL, Set.of("old")).candidates()).extracting(Run::id).containsExactly("ours");
        assertThat(pauses).containsExactly(2L, 3L);
    }

    @Test
    void aFailedLookIsMadeUpForByTheNext() throws Exception {
        answers.addAll(List.of("!", "!", "new"));
        assertThat(look(ALL, Set.of("old")).candidates()).extracting(Run::id).containsExactly("new");
    }

    @Test
    void aListThatCouldNeverBeReadSaysNothingAboutRuns() throws Exception {
        answers.addAll(List.of("!", "!", "!", "!", "!"));
        assertThat(look(ALL, Set.of("old"))).isEqualTo(new Finding.Unreadable());
        answers.addAll(List.of("!", "old", "!", "!", "!"));
        assertThat(look(ALL, Set.of("old"))).isEqualTo(new Finding.None());
    }

    @Test
    void stoppingIsPassedOn() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(this::answer);
                SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            OutcomeResolver resolver = new OutcomeResolver(TestClients.of(server.address()), history, time -> {
                throw new InterruptedException();
            });
            assertThatThrownBy(() -> resolver.find(JOB, Set.of(), ALL)).isInstanceOf(InterruptedException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    private Finding look(Duration limit, Set<String> baseline) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(this::answer);
                SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            return new OutcomeResolver(TestClients.of(server.address()), history, time -> pauses.add(time.toSeconds()))
                    .find(JOB, baseline, limit);
        }
    }

    private void answer(Call call) throws IOException {
        String runs = answers.isEmpty() ? "old" : answers.remove();
        if (runs.equals("!")) {
            call.answer(500, "");
            return;
        }
        String list = String.join(",", List.of(runs.split(" ")).stream().map(id -> "{\"id\":\"" + id + "\"}").toList());
        call.answer(200, "{\"data\":{\"runs\":[" + list + "]}}");
    }
}
