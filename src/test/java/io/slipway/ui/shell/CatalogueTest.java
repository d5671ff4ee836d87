package io.slipway.ui.shell;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Job;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.connection.Places;
import io.slipway.ui.connection.Refusal;
import io.slipway.ui.kit.Background;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;
import org.testfx.util.WaitForAsyncUtils;

/** What is offered is always about what is chosen now. */
class CatalogueTest {
    private final RunDraft draft = new RunDraft();
    private final Places places = Places.none();
    private final Choices choices = Choices.none();
    private final Status status = new Status();
    private final Catalogue catalogue = new Catalogue(
            draft,
            places,
            choices,
            Background.onVirtualThreads(failure -> {}),
            status,
            new Refusal(new Messages()));

    @BeforeAll
    static void startToolkit() throws Exception {
        FxToolkit.registerPrimaryStage();
    }

    @BeforeEach
    void nothingLeftOver() {
        WaitForAsyncUtils.clearExceptions();
    }

    @Test
    void aLateAnswerAboutAnotherProjectIsDropped() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Job> jobs(String team, String project) {
                if (project.equals("slow")) {
                    await(slow);
                    late.countDown();
                }
                return List.of(new Job(project + "-job", "", "manual", false));
            }
        });
        onFx(() -> draft.choose(Target.of("slow", "")));
        onFx(() -> draft.choose(Target.of("quick", "")));
        until(() -> places.jobs().size() == 1);

        slow.countDown();
        await(late);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(places.jobs()).extracting(Job::id).containsExactly("quick-job");
    }

    @Test
    void nothingOfTheOldServiceStaysWhenAnotherIsUsed() throws Exception {
        CountDownLatch slow = new CountDownLatch(1);
        CountDownLatch late = new CountDownLatch(1);
        catalogueOf(new SilentNorthflank() {
            @Override
            public List<Project> projects(String team) {
                await(slow);
                late.countDown();
                return List.of(new Project("old", ""));
            }

            @Override
            public List<Plan> plans() {
                return List.of(new Plan("nf-old", "", "USD", BigDecimal.ONE, BigDecimal.ONE, 512));
            }
        });
        until(() -> catalogue.knownProperty().get().plans().contains("nf-old"));

        catalogueOf(new SilentNorthflank());
        slow.countDown();
        await(late);
        WaitForAsyncUtils.waitForFxEvents();

        assertThat(places.projects()).isEmpty();
        assertThat(catalogue.knownProperty().get().plans()).isEmpty();
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
        until(() -> places.projects().size() == 1);
        assertThat(status.messageProperty().get()).isEmpty();
    }

    private void catalogueOf(SilentNorthflank service) throws Exception {
        onFx(() -> catalogue.use(Optional.of(service)));
    }

    private static void onFx(Runnable work) throws Exception {
        WaitForAsyncUtils.asyncFx(work).get(10, TimeUnit.SECONDS);
    }

    private static void until(java.util.concurrent.Callable<Boolean> condition) throws Exception {
        WaitForAsyncUtils.waitFor(10, TimeUnit.SECONDS, () -> WaitForAsyncUtils.asyncFx(condition).get());
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException unexpected) {
            throw new AssertionError(unexpected);
        }
    }
}
