package io.slipway.ui.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.connection.Connection;
import io.slipway.draft.RunDraft;
import io.slipway.history.SqliteHistory;
import io.slipway.launch.LaunchRequest;
import io.slipway.launch.LaunchService;
import io.slipway.launch.OutcomeResolver;
import io.slipway.launch.exact.Doubts;
import io.slipway.launch.exact.Keepers;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.scripted.LostAnswer;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Views;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.SimpleObjectProperty;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.framework.junit5.ApplicationExtension;
import org.testfx.util.WaitForAsyncUtils;

/** The panel after an unknown outcome: one run, several, none, and a list that says nothing are different screens. */
@ExtendWith(ApplicationExtension.class)
class OutcomePanelTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    private final Messages messages = new Messages();

    /** The runs before the launch, those after it, what is said, and how many can be chosen; ! is a list that fails. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "old | new old       | One run was not there before        | 1",
        "old | new newer old | Several runs were not there before  | 2",
        "old | old           | No new run showed in 40 seconds     | 0",
        "old | !             | could not be read, so it is not known which of them | 0",
        "!   | new old       | The runs that were there before could not be read   | 0"
    })
    void whatTheRunListSaysIsWhatIsShown(String before, String after, String words, int choices) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(new LostAnswer(before, after));
                SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            Parent panel = launched(server, history);

            assertThat(text(panel, "#outcome-title")).isEqualTo("It is not known whether a run was started");
            assertThat(text(panel, "#outcome-search")).contains(words);
            assertThat(panel.lookupAll("#candidates .button")).hasSize(choices);
            assertThat(server.posts()).hasSize(1);
        }
    }

    @Test
    void theRunThatIsChosenOfSeveralIsWrittenDown() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(new LostAnswer("old", "new newer old"));
                SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            Parent panel = launched(server, history);
            WaitForAsyncUtils.asyncFx(() -> panel.lookupAll("#candidates .button").stream()
                            .map(Button.class::cast)
                            .skip(1)
                            .findFirst()
                            .orElseThrow()
                            .fire())
                    .get();
            WaitForAsyncUtils.waitForFxEvents(20);
            assertThat(history.find("launch-1").orElseThrow().runId()).isEqualTo("newer");
        }
    }

    @Test
    void nothingIsLookedForOnceTheWindowIsClosed() throws Exception {
        LostAnswer script = new LostAnswer("old", "new old");
        try (ScriptedServer server = ScriptedServer.start(script);
                SqliteHistory history = new SqliteHistory(home.resolve("history.db"))) {
            Parent panel = launched(server, history, OutcomeSearch::close);

            assertThat(script.reads()).isEqualTo(1);
            assertThat(panel.lookupAll("#candidates .button")).isEmpty();
        }
    }

    /** The panel once the launch is over and the run was looked for, all on one thread and without a pause. */
    private Parent launched(ScriptedServer server, SqliteHistory history) throws Exception {
        return launched(server, history, search -> {});
    }

    private Parent launched(ScriptedServer server, SqliteHistory history, Consumer<OutcomeSearch> before)
            throws Exception {
        Parent shown = WaitForAsyncUtils.asyncFx(() -> {
                    Background background = Background.onThisThread(failure -> {
                        throw new AssertionError(failure);
                    });
                    Northflank northflank = TestClients.of(server.address());
                    Venue venue = new Venue(
                            new Connection("Sandbox", new Credentials(server.address(), "t"), "", true),
                            northflank,
                            new LaunchService(northflank, history, Keepers.none(), Clock.systemUTC(), () -> "launch-1"),
                            new OutcomeResolver(northflank, history, time -> {}),
                            new Doubts(northflank));
                    Launching launching = new Launching(background, () -> false, done -> {});
                    OutcomeSearch search = new OutcomeSearch(history, background, (done, run) -> {});
                    launching.stateProperty().subscribe(state -> search.follow(state));
                    Parent panel = new Views(messages)
                            .load(new OutcomeController(flow(launching, venue, history, background), search, new OutcomeController.Ways(done -> {}, done -> {}), messages));
                    new Scene(panel);
                    panel.applyCss();
                    before.accept(search);
                    launching.launch(
                            venue, new LaunchRequest(RunSpec.EMPTY.at(JOB), "Sandbox", "", Known.NOTHING));
                    return panel;
                })
                .get();
        WaitForAsyncUtils.waitForFxEvents(20);
        return shown;
    }

    private LaunchFlow flow(Launching launching, Venue venue, SqliteHistory history, Background background) {
        return new LaunchFlow(
                new RunDraft(),
                Optional::empty,
                new SimpleObjectProperty<>(Known.NOTHING),
                new SimpleObjectProperty<>(Optional.of(venue)),
                new LaunchFlow.Questions(Completion.NONE, (connection, spec) -> true, (reason, launchId) -> false),
                new EarlierLaunch(history, background),
                launching,
                () -> {},
                () -> {});
    }

    private static String text(Parent panel, String id) {
        return ((Labeled) panel.lookup(id)).getText();
    }
}
