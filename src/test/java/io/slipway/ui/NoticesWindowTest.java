package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.EnvVar;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.testfx.util.WaitForAsyncUtils;

/** Messages over the window cover nothing that is needed, and can be reached, read and closed by key. */
class NoticesWindowTest {
    private static final String ONE = ".notices > .notification";

    @TempDir
    Path home;

    /** In the line below everything, whose height stays as it is; what they stand in place of comes back. */
    @ParameterizedTest
    @CsvSource({"1440,900,0", "1024,640,0", "1024,640,7", "1024,640,14", "720,480,0"})
    void coverNothingAndMoveNothing(double width, double height, int steps) throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(steps));
            Tour tour = new Tour(fixture, (name, scene) -> {});
            tour.size(width, height);
            tour.show("show-history", true);
            List<Bounds> before = places(fixture);
            say(fixture, "danger", "The token of \u201cprod-eu\u201d could not be read. Unlock the vault, then choose it again.");
            WindowFixture.onFx(() -> fixture.window.notices()
                    .say("accent", "The values of the preset were taken over.", new Button("Take back")));
            WaitForAsyncUtils.waitForFxEvents(6);
            Bounds notice = onScreen(fixture, ".notices");
            assertThat(places(fixture)).isEqualTo(before).noneMatch(notice::intersects);
            assertThat(onScreen(fixture, ".status-bar").contains(notice)).isTrue();
            assertThat(fixture.shows("#status-place")).as("the connection gives way").isTrue();
            assertThat(fixture.find("#status-place").getParent().isVisible()).isFalse();
            fixture.robot.push(KeyCode.F6).push(KeyCode.ESCAPE).push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.find("#status-place").getParent().isVisible());
        }
    }

    /** What is worked with: the panes, the way to launch, and the buttons in the line itself. */
    private static List<Bounds> places(WindowFixture fixture) throws Exception {
        return WindowFixture.onFx(() -> Stream.of(".connection-bar", ".panes", ".launch-bar", "#launch", "#toggle-preview", "#toggle-history")
                .flatMap(id -> fixture.robot.lookup(id).queryAll().stream())
                .filter(Node::isVisible)
                .map(node -> node.localToScreen(node.getLayoutBounds()))
                .toList());
    }

    /** A line has room for few words with large text; whoever goes to the message reads all of it. */
    @Test
    void areReadWholeWithTheFocusOnThem() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.window.appearance().zoom(14));
            say(fixture, "danger", "The token of \u201cprod-eu\u201d could not be read. Unlock the vault, then choose it again.");
            WaitForAsyncUtils.waitForFxEvents(4);
            Label words = fixture.robot.lookup(ONE + " > .label").queryAs(Label.class);
            double line = WindowFixture.onFx(words::getHeight);
            fixture.robot.push(KeyCode.F6);
            WindowFixture.until(() -> words.isWrapText() && words.getHeight() > 2 * line - 4);
            fixture.robot.push(KeyCode.F6);
            WindowFixture.until(() -> words.getHeight() == line);
        }
    }

    /** What is said about secrets that nothing keeps offers what would keep them. */
    @Test
    void secretsThatNothingKeepsLeadToTheVault() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().environment()
                    .add(EnvVarDraft.of(EnvVar.secret("DATABASE_URL", "postgres://u:p@db/x"))));
            WindowFixture.until(() -> fixture.robot.lookup("Make a vault\u2026").tryQuery().isPresent());
            Button make = fixture.robot.lookup("Make a vault\u2026").queryButton();
            WaitForAsyncUtils.asyncFx(make::fire);
            WindowFixture.until(() -> fixture.shows("#vault-create"));
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows("#vault-create"));
        }
    }

    private static Bounds onScreen(WindowFixture fixture, String id) throws Exception {
        return WindowFixture.onFx(() -> {
            Node node = fixture.find(id);
            return node.localToScreen(node.getLayoutBounds());
        });
    }

    private static void say(WindowFixture fixture, String tone, String text) throws Exception {
        WindowFixture.onFx(() -> fixture.window.notices().say(tone, text));
    }

    @Test
    void areClosedByEscapeWhileALaunchIsUnderWay() throws Exception {
        try (WindowFixture fixture = silent()) {
            say(fixture, "warning", "First");
            fixture.robot.push(KeyCode.F6).push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !fixture.shows(ONE));
            assertThat(fixture.shows("#outcome")).isFalse();
            WindowFixture.onFx(() -> fixture.find("#history").requestFocus());
            fixture.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> fixture.shows("#outcome"));
        }
    }

    @Test
    void anotherKeyStopsWaitingWhenItWasGivenThat() throws Exception {
        Files.writeString(home.resolve("settings.json"), "{\"keys\":{\"stop-waiting-for-launch\":\"F9\"}}");
        try (WindowFixture fixture = silent()) {
            WindowFixture.onFx(() -> fixture.find("#history").requestFocus());
            fixture.robot.push(KeyCode.ESCAPE);
            WaitForAsyncUtils.waitForFxEvents();
            assertThat(fixture.launchButton().isDisabled()).as("still under way").isTrue();
            assertThat(fixture.find("#stop-waiting").isDisabled()).isFalse();
            fixture.robot.push(KeyCode.F9);
            WindowFixture.until(() -> fixture.shows("#outcome"));
        }
    }

    private WindowFixture silent() throws Exception {
        WindowFixture fixture = WindowFixture.open(
                        home, SandboxOptions.in(home.resolve("sandbox")).withFaults("silence,POST /**/runs"))
                .ready();
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#stop-waiting") && fixture.<TableView<?>>find("#history").getItems().size() == 1);
        return fixture;
    }

    @Test
    void areReachedAndClosedByKey() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            Node launch = fixture.launchButton();
            WindowFixture.onFx(launch::requestFocus);
            say(fixture, "warning", "First");
            say(fixture, "danger", "Second");
            assertThat(fixture.stage.getScene().getFocusOwner()).isSameAs(launch);

            fixture.robot.push(KeyCode.F6);
            assertThat(fixture.stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("Second");
            fixture.robot.push(KeyCode.F6);
            assertThat(fixture.stage.getScene().getFocusOwner()).isSameAs(launch);
            fixture.robot.push(KeyCode.F6).push(KeyCode.ESCAPE);
            assertThat(fixture.stage.getScene().getFocusOwner().getAccessibleText()).isEqualTo("First");
            fixture.robot.push(KeyCode.ESCAPE);
            assertThat(fixture.shows(ONE)).isFalse();
            assertThat(fixture.stage.getScene().getFocusOwner()).isSameAs(launch);

            fixture.robot.push(KeyCode.SHIFT, KeyCode.F6);
            WindowFixture.until(() -> fixture.shows("#recent-messages"));
            assertThat(fixture.robot.lookup("#recent-messages .danger").tryQuery()).isPresent();
            assertThat(fixture.robot.lookup("#recent-messages .warning").tryQuery()).isPresent();
            fixture.robot.push(KeyCode.ESCAPE);
        }
    }

    @Test
    void areNeverMoreThanThreeAndNeverTwiceTheSame() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            for (int i = 0; i < 9; i++) {
                say(fixture, "accent", "Message " + i);
            }
            say(fixture, "accent", "Message 8");
            assertThat(fixture.robot.lookup(ONE).queryAll()).hasSize(3);
        }
    }

    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            say(fixture, "success", "nightly-report has ended with SUCCESS after 3 min 12 s.");
            say(fixture, "danger", "The token of “prod-eu” could not be read. Unlock the vault, then choose it again.");
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
                String name = "notices-" + theme.name().toLowerCase(Locale.ROOT);
                ScreenshotTest.shoot(fixture, name + "-1440", 1440, 900);
                ScreenshotTest.shoot(fixture, name + "-1024", 1024, 640);
            }
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        }
    }
}
