package io.slipway.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.SqliteHistory;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import io.slipway.sandbox.MovingClock;
import io.slipway.testing.Patience;
import io.slipway.ui.kit.Background;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** When the active runs of the chosen job are read, counted at the service. */
class OverlapTest {
    private static final Target ONE = Target.of("p", "one");
    private static final Target OTHER = Target.of("p", "other");

    @TempDir
    Path home;

    private final MovingClock clock = new MovingClock();
    private final List<String> asked = Collections.synchronizedList(new ArrayList<>());
    private final List<JobPlace> followed = new ArrayList<>();
    private volatile int status = 200;
    private volatile String[] headers = {};
    private ScriptedServer server;
    private SqliteHistory history;
    private Northflank service;
    private Overlap overlap;

    @BeforeEach
    void start() throws Exception {
        FxToolkit.registerPrimaryStage();
        server = ScriptedServer.start(this::answer);
        history = new SqliteHistory(home.resolve("history.db"));
        service = TestClients.of(server.address(), clock);
        overlap = new Overlap(new OwnRuns(history), Background.onVirtualThreads(failure -> {}), clock, followed::contains);
    }

    @AfterEach
    void stop() throws Exception {
        onFx(overlap::close);
        server.close();
        history.close();
    }

    @Test
    void aChosenJobIsReadOnceAndAtMostEveryHalfMinute() throws Exception {
        choose(ONE);
        awaitActive(1);
        onFx(overlap::refresh);
        onFx(overlap::refresh);
        assertThat(asked).containsExactly("one");

        clock.pass(Duration.ofSeconds(30));
        onFx(overlap::refresh);
        until(() -> asked.size() == 2);
    }

    @Test
    void whatIsKnownOfAJobIsShownWhenItIsChosenAgain() throws Exception {
        choose(ONE);
        awaitActive(1);
        choose(OTHER);
        awaitActive(1);
        choose(ONE);

        assertThat(overlap.stateProperty().get()).isInstanceOf(OverlapState.Read.class);
        assertThat(asked).containsExactly("one", "other");
    }

    @Test
    void aJobWhoseRunsAreFollowedCostsNoRequest() throws Exception {
        JobPlace place = new JobPlace(service, ONE);
        followed.add(place);
        choose(ONE);
        onFx(() -> overlap.read(place, new ActiveRuns(List.of()), clock.instant()));

        awaitActive(0);
        assertThat(asked).isEmpty();
    }

    @Test
    void whatCannotBeReadIsNotNone() throws Exception {
        status = 403;
        choose(ONE);
        until(() -> overlap.stateProperty().get() instanceof OverlapState.Unread);
    }

    @Test
    void whatWasKnownIsNotSaidAnyMoreWhenItCannotBeRead() throws Exception {
        choose(ONE);
        awaitActive(1);
        onFx(() -> overlap.unread(new JobPlace(service, ONE)));
        assertThat(overlap.stateProperty().get()).isInstanceOf(OverlapState.Unread.class);
    }

    @Test
    void withoutRequestsLeftNothingIsAsked() throws Exception {
        headers = new String[] {"x-ratelimit-limit: 9", "x-ratelimit-remaining: 0", "x-ratelimit-reset: 600"};
        service.runs(OTHER, 1);
        clock.pass(Duration.ofSeconds(1));
        asked.clear();
        choose(ONE);

        assertThat(overlap.stateProperty().get()).isInstanceOf(OverlapState.Unread.class);
        assertThat(asked).isEmpty();
    }

    @Test
    void withoutAJobThereIsNothingToSay() throws Exception {
        choose(Target.of("p", ""));
        assertThat(overlap.stateProperty().get()).isInstanceOf(OverlapState.Nowhere.class);
        onFx(() -> overlap.choose(Optional.empty()));
        assertThat(overlap.stateProperty().get()).isInstanceOf(OverlapState.Nowhere.class);
        assertThat(asked).isEmpty();
    }

    private void choose(Target job) throws Exception {
        onFx(() -> overlap.choose(Optional.of(new JobPlace(service, job))));
    }

    private void awaitActive(int count) throws Exception {
        until(() -> overlap.stateProperty().get().runs().filter(active -> active.runs().size() == count).isPresent());
    }

    private void answer(Call call) throws IOException {
        asked.add(call.request().path().replaceFirst(".*/jobs/([^/]+)/.*", "$1"));
        call.answer(status, "{\"data\":{\"runs\":[{\"id\":\"a\",\"status\":\"RUNNING\",\"concluded\":false}]}}", headers);
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }
}
