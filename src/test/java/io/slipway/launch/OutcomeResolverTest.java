package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.Run;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class OutcomeResolverTest {
    private static final Target JOB = Target.of("default-project", "example-job");
    private static final Duration ALL = Duration.ofSeconds(40);

    private final List<Long> pauses = new ArrayList<>();
    private final Deque<String> answers = new ArrayDeque<>();

    @Test
    void looksFiveTimesAndFindsNothing() throws Exception {
        assertThat(look(ALL, Set.of("old"))).isEmpty();
        assertThat(pauses).containsExactly(2L, 3L, 5L, 10L, 20L);
    }

    @Test
    void looksNoLongerThanAskedFor() throws Exception {
        assertThat(look(Duration.ofSeconds(12), Set.of("old"))).isEmpty();
        assertThat(pauses).containsExactly(2L, 3L, 5L);
    }

    @Test
    void zeroSecondsMeanNoLook() throws Exception {
        assertThat(look(Duration.ZERO, Set.of("old"))).isEmpty();
        assertThat(pauses).isEmpty();
    }

    @Test
    void aRunThatWasNotThereBeforeEndsTheLooking() throws Exception {
        answers.addAll(List.of("old", "old", "new old"));
        assertThat(look(ALL, Set.of("old"))).extracting(Run::id).containsExactly("new");
        assertThat(pauses).containsExactly(2L, 3L, 5L);
    }

    @Test
    void severalNewRunsAreAllNamed() throws Exception {
        answers.add("new newer old");
        assertThat(look(ALL, Set.of("old"))).extracting(Run::id).containsExactly("new", "newer");
    }

    @Test
    void aFailedLookIsMadeUpForByTheNext() throws Exception {
        answers.addAll(List.of("!", "!", "new"));
        assertThat(look(ALL, Set.of("old"))).extracting(Run::id).containsExactly("new");
    }

    @Test
    void stoppingIsPassedOn() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(this::answer)) {
            OutcomeResolver resolver = new OutcomeResolver(TestClients.of(server.address()), time -> {
                throw new InterruptedException();
            });
            assertThatThrownBy(() -> resolver.candidates(JOB, Set.of(), ALL)).isInstanceOf(InterruptedException.class);
            assertThat(server.received()).isEmpty();
        }
    }

    private List<Run> look(Duration limit, Set<String> baseline) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(this::answer)) {
            return new OutcomeResolver(TestClients.of(server.address()), time -> pauses.add(time.toSeconds()))
                    .candidates(JOB, baseline, limit);
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
