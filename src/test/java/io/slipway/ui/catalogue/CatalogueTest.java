package io.slipway.ui.catalogue;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.catalogue.ListCache;
import io.slipway.connection.Connection;
import io.slipway.draft.RunDraft;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Job;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.run.Target;
import io.slipway.testing.Patience;
import io.slipway.text.Messages;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Places;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.listed.ListState;
import io.slipway.ui.shell.Status;
import java.math.BigDecimal;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is offered is always about what is chosen now. */
class CatalogueTest {
    private final RunDraft draft = new RunDraft();
    private final Places places = Places.none();
    private final Choices choices = Choices.none();
    private final Status status = new Status();
    private static final Instant NOON = Instant.parse("2026-11-24T12:00:00Z");

    @TempDir
    private Path folder;

    private final Background background = Background.onVirtualThreads(failure -> {});
    private Catalogue catalogue;

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void nothingLeftOver() {
        WaitForAsyncUtils.clearExceptions();
        Messages messages = new Messages();
        Clock clock = Clock.fixed(NOON, ZoneOffset.UTC);
        catalogue = new Catalogue(
                draft,
                places,
                choices,
                new Catalogue.Means(background, clock, new ListCache(folder, clock)),
                new Report(status, messages, new Times(messages, clock, ZoneOffset.UTC), clock));
    }

    /** What is still kept would be written into a folder that is going. */
    @AfterEach
    void nothingIsWrittenAnyMore() throws Exception {
        onFx(() -> catalogue.use(Optional.empty()));
        assertThat(background.finish(Duration.ofSeconds(Patience.SECONDS))).isTrue();
    }

    @Test
    void aLateAnswerAboutAnotherProjectIsDropped() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Job> jobs(String team, String project) {
                if (project.equals("slow")) {
                    begun.countDown();
                    awaitStubbornly(slow);
                    late.countDown();
                }
                return List.of(new Job(project + "-job", "", "manual", false));
            }
        });
        onFx(() -> draft.choose(Target.of("slow", "")));
        await(begun);
        onFx(() -> draft.choose(Target.of("quick", "")));
        until(() -> places.jobs().items().size() == 1);

        slow.countDown();
        await(late);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(places.jobs().items()).extracting(Job::id).containsExactly("quick-job");
    }

    @Test
    void nothingOfTheOldServiceStaysWhenAnotherIsUsed() throws Exception {
        CountDownLatch begun = new CountDownLatch(1);
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Project> projects(String team) {
                begun.countDown();
                awaitStubbornly(slow);
                late.countDown();
                return List.of(new Project("old", ""));
            }

            @Override
            public List<Plan> plans() {
                return List.of(new Plan("nf-old", "", "USD", BigDecimal.ONE, BigDecimal.ONE, 512));
            }
        });
        until(() -> catalogue.knownProperty().get().plans().contains("nf-old"));
        await(begun);

        catalogueOf(new SilentNorthflank());
        slow.countDown();
        await(late);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(places.projects().items()).isEmpty();
        assertThat(catalogue.knownProperty().get().plans()).isEmpty();
    }

    @Test
    void whatIsNotWantedAnyMoreIsEnded() throws Exception {
        CountDownLatch asked = new CountDownLatch(1);
        CountDownLatch ended = new CountDownLatch(1);
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Job> jobs(String team, String project) throws ApiException {
                asked.countDown();
                try {
                    new CountDownLatch(1).await();
                } catch (InterruptedException stopped) {
                    ended.countDown();
                }
                throw new ApiException.NoAnswer(ApiException.Reason.STOPPED, Optional.empty(), "");
            }
        });
        onFx(() -> draft.choose(Target.of("large", "")));
        await(asked);

        onFx(() -> draft.choose(Target.of("", "")));

        await(ended);
        assertThat(places.jobs().state()).isEqualTo(new ListState.Unasked());
        assertThat(status.messageProperty().get()).isEmpty();
    }

    @Test
    void anotherTeamHasItsOwnProjects() throws Exception {
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Project> projects(String team) {
                return List.of(new Project(team + "-project", ""));
            }
        });
        onFx(() -> draft.choose(new Target("one", "", "")));
        until(() -> places.projects().items().equals(List.of(new Project("one-project", ""))));
        onFx(() -> draft.choose(new Target("two", "", "")));
        until(() -> places.projects().items().equals(List.of(new Project("two-project", ""))));
    }

    @Test
    void theLastListIsThereBeforeTheAnswerAndStaysWithoutOne() throws Exception {
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Project> projects(String team) {
                return List.of(new Project("kept", "Kept"));
            }

            @Override
            public List<Plan> plans() {
                return List.of(new Plan("nf-kept", "", "USD", BigDecimal.ONE, BigDecimal.ONE, 512));
            }
        });
        until(() -> places.projects().isCurrent() && choices.plans().isCurrent());
        until(() -> Files.exists(folder) && filesIn(folder) == 3);
        onFx(() -> catalogue.use(Optional.empty()));
        assertThat(places.projects().items()).isEmpty();

        CountDownLatch offline = new CountDownLatch(1);
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Project> projects(String team) throws ApiException {
                await(offline);
                throw new ApiException.NotSent(ApiException.Reason.REFUSED, "");
            }

            @Override
            public List<Plan> plans() throws ApiException {
                throw new ApiException.Rejected(403, "", "", List.of());
            }
        });
        until(() -> places.projects().state().equals(new ListState.Loading(Optional.of(NOON))));
        assertThat(places.projects().items()).containsExactly(new Project("kept", "Kept"));

        offline.countDown();
        until(() -> places.projects().state() instanceof ListState.Failed);
        until(() -> choices.plans().state().equals(new ListState.Forbidden(Optional.of(NOON))));
        assertThat(places.projects().items()).hasSize(1);
        assertThat(choices.plans().items()).hasSize(1);
        assertThat(catalogue.knownProperty().get().plans()).as("rules go by no old list").isEmpty();
        assertThat(status.messageProperty().get()).as("something is shown in its place").isEmpty();
    }

    @Test
    void buildsOfAServiceThatIsNotListedAreReadOnDemand() throws Exception {
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<BuildService> buildServices(String team, String project) throws ApiException {
                throw new ApiException.Rejected(403, "", "", List.of());
            }

            @Override
            public List<Build> builds(String team, String project, String service) {
                return List.of(new Build(service + "-1", "", "", "SUCCESS", "", Optional.empty()));
            }
        });
        onFx(() -> draft.choose(Target.of("project", "")));
        until(() -> choices.services().state() instanceof ListState.Forbidden);
        onFx(() -> draft.source().serviceIdProperty().set("typed"));
        assertThat(choices.builds().state()).isEqualTo(new ListState.Unasked());

        onFx(() -> choices.builds().readAgain());

        until(() -> choices.builds().isCurrent());
        assertThat(choices.builds().items()).extracting(Build::id).containsExactly("typed-1");
    }

    private static long filesIn(Path folder) throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(file -> file.toString().endsWith(".json")).count();
        }
    }

    @Test
    void whatCannotBeReadIsSaidQuietlyAndTriedAgain() throws Exception {
        AtomicInteger asked = new AtomicInteger();
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Project> projects(String team) throws ApiException {
                if (asked.getAndIncrement() == 0) {
                    throw new ApiException.Rejected(401, "Invalid token", "", List.of());
                }
                return List.of(new Project("found", ""));
            }
        });
        until(() -> status.retryProperty().get().isPresent());
        assertThat(status.messageProperty().get()).contains("does not accept the token");

        onFx(() -> status.retryProperty().get().orElseThrow().run());
        until(() -> status.messageProperty().get().equals("All lists were read again at 12:00."));
        assertThat(places.projects().items()).hasSize(1);
    }

    private static Connection connection() {
        return new Connection("prod-eu", new Credentials(URI.create("https://api.example.com"), "token"), "", false);
    }

    private void catalogueOf(SilentNorthflank service) throws Exception {
        onFx(() -> catalogue.use(Optional.of(new OpenConnection(connection(), service))));
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(Patience.SECONDS, TimeUnit.SECONDS);
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(Patience.SECONDS, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(Patience.SECONDS, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }

    /** An answer may be on its way although nobody waits for it any more. */
    private static void awaitStubbornly(CountDownLatch latch) {
        while (latch.getCount() > 0) {
            try {
                latch.await(Patience.SECONDS, TimeUnit.SECONDS);
            } catch (InterruptedException notWanted) {
                continue;
            }
        }
    }
}
