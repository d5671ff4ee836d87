package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Source;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.text.Messages;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import javafx.application.Platform;
import javafx.event.Event;
import javafx.event.EventType;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Labeled;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Window;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** A newcomer's first day without a mouse: from the first start to a preset that is opened again. */
class KeyboardJourneyTest {
    private static final int MOST_TABS = 60;
    private static final String JOB = "long-running-import";

    @TempDir
    Path home;

    private final AtomicInteger posts = new AtomicInteger();

    private SandboxOptions sandbox() {
        return WindowFixture.counting(posts, home);
    }

    @Test
    @Timeout(300)
    void fromTheFirstStartToAPresetWithoutAMouse() throws Exception {
        RunSpec saved;
        try (WindowFixture fixture = WindowFixture.openFresh(new Messages(), home, sandbox())) {
            Hands hands = new Hands(fixture);
            beginEmpty(hands);
            chooseTheJob(hands);
            fillTheTabsWithErrors(hands);
            repair(hands);
            launch(hands, 1);
            follow(hands);
            abort(hands);
            launch(hands, 2);
            saved = savePreset(hands);
        }
        try (WindowFixture fixture = WindowFixture.open(home, sandbox())) {
            WindowFixture.until(() -> !fixture.window.connections().current().isEmpty() && !fixture.launchButton().isDisabled());
            Hands hands = new Hands(fixture);
            openPreset(hands, saved);
            undo(hands, saved);
        }
        assertThat(posts).hasValue(2);
    }

    private static void beginEmpty(Hands hands) throws Exception {
        WindowFixture.until(() -> hands.fixture.shows("#welcome") && !hands.fixture.window.connections().current().isEmpty());
        hands.tabTo("welcome-empty");
        hands.push(KeyCode.ENTER);
        hands.fixture.ready();
    }

    private static void chooseTheJob(Hands hands) throws Exception {
        hands.tabTo("target-job");
        hands.push(KeyCode.SPACE);
        WindowFixture.until(() -> hands.fixture.shows("#picker-search"));
        hands.write(JOB);
        hands.push(KeyCode.ENTER);
        WindowFixture.until(() -> hands.fixture.services.draft().jobProperty().get().equals(JOB));
    }

    /** One error on each tab but the second, whose file is right. */
    private static void fillTheTabsWithErrors(Hands hands) throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.E);
        hands.push(KeyCode.CONTROL, KeyCode.I);
        hands.write("LOG LEVEL");
        hands.push(KeyCode.TAB);
        hands.write("debug");
        hands.push(KeyCode.ESCAPE);
        hands.push(KeyCode.ALT, KeyCode.DIGIT2);
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.I);
        hands.tabTo("path");
        hands.write("/etc/app/config.ini");
        hands.tabTo("content");
        hands.write("a");
        hands.push(KeyCode.ALT, KeyCode.DIGIT3);
        hands.tabTo("plan");
        hands.write("nf_compute");
        hands.push(KeyCode.ALT, KeyCode.DIGIT4);
        hands.chooseSegment("External image");
        hands.tabTo("image");
        hands.write("nginx");
    }

    /** Each launch that is asked for in vain leads to the first error that is left. */
    private static void repair(Hands hands) throws Exception {
        assertThat(hands.errors()).isEqualTo(3);
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        hands.replace("LOG_LEVEL");
        WindowFixture.until(() -> hands.errors() == 2);
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        hands.replace("nf-compute-20");
        WindowFixture.until(() -> hands.errors() == 1);
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        hands.replace("nginx:latest");
        WindowFixture.until(() -> hands.errors() == 0);
        RunSpec spec = hands.spec();
        assertThat(spec.environment()).containsExactly(EnvVar.plain("LOG_LEVEL", "debug"));
        assertThat(spec.files()).hasSize(1);
        assertThat(spec.deploymentPlan()).isEqualTo("nf-compute-20");
        assertThat(spec.deployment().source())
                .isInstanceOfSatisfying(Source.Image.class, image -> assertThat(image.imagePath()).isEqualTo("nginx:latest"));
    }

    private void launch(Hands hands, int launches) throws Exception {
        WindowFixture.until(() -> !hands.fixture.launchButton().isDisabled());
        hands.push(KeyCode.CONTROL, KeyCode.ENTER);
        WindowFixture.until(() -> hands.<Button>find("#review-launch").map(Button::isDefaultButton).orElse(false));
        hands.push(KeyCode.ENTER);
        hands.fixture.letGo(KeyCode.ENTER);
        WindowFixture.until(() -> hands.fixture.shows("#outcome")
                && hands.fixture.services.stores().history().newest(9).size() == launches);
        WindowFixture.until(() -> newest(hands).map(launch -> !launch.runId().isEmpty()).orElse(false));
    }

    private static Optional<LaunchRecord> newest(Hands hands) throws Exception {
        return hands.fixture.services.stores().history().newest(1).stream().findFirst();
    }

    /** The log writes on while the run is active. */
    private static void follow(Hands hands) throws Exception {
        hands.tabTo("outcome-log");
        hands.push(KeyCode.SPACE);
        WindowFixture.until(() -> hands.fixture.text("#log-state").equals("Live"));
        hands.fixture.pass(Duration.ofSeconds(20));
        WindowFixture.until(() -> hands.fixture.text("#log-count").matches("[1-9].*"));
        WindowFixture.until(() -> hands.fixture.robot.lookup(".chip").queryAllAs(Labeled.class).stream()
                .anyMatch(chip -> chip.getText().equals("Running")));
    }

    private static void abort(Hands hands) throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.X);
        WindowFixture.until(() -> hands.isFocused("abort-keep"));
        hands.tabTo("abort-confirm");
        hands.push(KeyCode.SPACE);
        WindowFixture.until(() -> newest(hands).map(launch -> launch.trail().abortedAt().isPresent()).orElse(false));
        WindowFixture.until(() -> !hands.fixture.shows("#abort-run"));
    }

    private static RunSpec savePreset(Hands hands) throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        WindowFixture.until(() -> hands.isFocused("preset-name"));
        hands.write("import");
        hands.push(KeyCode.ENTER);
        WindowFixture.until(() -> hands.isOn("Make a lasting vault"));
        hands.tabToButton("Save without the secrets");
        hands.push(KeyCode.SPACE);
        WindowFixture.until(() -> hands.fixture.stage.getTitle().startsWith("import"));
        return hands.spec();
    }

    private static void openPreset(Hands hands, RunSpec saved) throws Exception {
        hands.push(KeyCode.CONTROL, KeyCode.N);
        WindowFixture.until(() -> hands.spec().environment().isEmpty());
        hands.push(KeyCode.CONTROL, KeyCode.P);
        WindowFixture.until(() -> hands.isFocused("palette-field"));
        hands.write("@import");
        hands.push(KeyCode.ENTER);
        WindowFixture.until(() -> hands.spec().environment().equals(saved.environment())
                && hands.spec().deployment().equals(saved.deployment()));
        assertThat(hands.spec().target()).isEqualTo(saved.target());
    }

    private static void undo(Hands hands, RunSpec saved) throws Exception {
        hands.push(KeyCode.ALT, KeyCode.DIGIT3);
        hands.tabTo("plan");
        hands.write("0");
        WindowFixture.until(() -> !hands.spec().deploymentPlan().equals(saved.deploymentPlan()));
        hands.push(KeyCode.CONTROL, KeyCode.Z);
        WindowFixture.until(() -> hands.spec().deploymentPlan().equals(saved.deploymentPlan()));
    }

    /** Ten fingers: keys only, and eyes that see where the focus is. */
    private record Hands(WindowFixture fixture) {
        void push(KeyCode... keys) throws Exception {
            Node there = focused();
            if (isOfTheWindow(there)) {
                fixture.robot.push(keys);
            } else {
                for (EventType<KeyEvent> kind : List.of(KeyEvent.KEY_PRESSED, KeyEvent.KEY_RELEASED)) {
                    send(there, new KeyEvent(kind, "", "", keys[keys.length - 1], false, keys.length > 1, false, false));
                }
            }
        }

        /** Without a screen the keys of a robot go past a dialog that a key has opened: they are handed to it. */
        private boolean isOfTheWindow(Node node) {
            return node == null || node.getScene() == fixture.stage.getScene();
        }

        private static void send(Node node, KeyEvent event) throws Exception {
            Platform.runLater(() -> Event.fireEvent(node, event));
            WindowFixture.onFx(() -> {});
        }

        void write(String text) throws Exception {
            Node there = focused();
            if (isOfTheWindow(there)) {
                fixture.robot.write(text, 0);
            } else {
                for (String letter : text.split("")) {
                    send(there, new KeyEvent(
                            KeyEvent.KEY_TYPED, letter, "", KeyCode.UNDEFINED, false, false, false, false));
                }
            }
        }

        /** In place of what the focused field says. */
        void replace(String text) throws Exception {
            push(KeyCode.CONTROL, KeyCode.A);
            write(text);
            push(KeyCode.TAB);
        }

        RunSpec spec() throws Exception {
            return WindowFixture.onFx(() -> fixture.services.draft().spec());
        }

        long errors() throws Exception {
            return WindowFixture.onFx(() -> Agreement.found(fixture)).stream().filter(problem -> problem.isError()).count();
        }

        <T extends Node> Optional<T> find(String selector) {
            return fixture.robot.lookup(selector).<T>tryQuery();
        }

        /** Without a screen the window behind a dialog says that it has the focus too. */
        private Node focused() throws Exception {
            return WindowFixture.onFx(() -> Window.getWindows().stream()
                    .filter(Window::isFocused)
                    .reduce((behind, front) -> front)
                    .map(window -> window.getScene().getFocusOwner())
                    .orElse(null));
        }

        boolean isFocused(String id) throws Exception {
            return focused() instanceof Node node && id.equals(node.getId());
        }

        void tabTo(String id) throws Exception {
            for (int most = MOST_TABS; most > 0 && !isFocused(id); most--) {
                push(KeyCode.TAB);
            }
            assertThat(isFocused(id)).as("Tab reaches %s, and got to %s", id, focused()).isTrue();
        }

        boolean isOn(String button) throws Exception {
            return focused() instanceof Button on && button.equals(on.getText());
        }

        void tabToButton(String button) throws Exception {
            for (int most = MOST_TABS; most > 0 && !isOn(button); most--) {
                push(KeyCode.TAB);
            }
            assertThat(isOn(button)).as("Tab reaches " + button).isTrue();
        }

        /** Segments are reached by Tab and the arrows, and chosen by Space. */
        void chooseSegment(String text) throws Exception {
            tabToKind(List.of("As the job has it", "Commit", "External image"));
            for (int most = 5; most > 0 && !(focused() instanceof ToggleButton one && text.equals(one.getText())); most--) {
                push(KeyCode.RIGHT);
            }
            push(KeyCode.SPACE);
            assertThat(focused()).isInstanceOfSatisfying(ToggleButton.class, one -> assertThat(one.getText()).isEqualTo(text));
        }

        private void tabToKind(List<String> texts) throws Exception {
            for (int most = MOST_TABS; most > 0 && !(focused() instanceof ToggleButton one && texts.contains(one.getText())); most--) {
                push(KeyCode.TAB);
            }
        }
    }
}
