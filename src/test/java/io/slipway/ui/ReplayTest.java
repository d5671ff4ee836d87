package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.FilesBelow;
import io.slipway.ui.kit.form.FieldMessage;
import io.slipway.ui.shell.Theme;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.event.Event;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.RadioButton;
import javafx.scene.control.TableView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** The vault in the window, and launching again exactly with it and without it. */
class ReplayTest {
    private static final String CANARY = "canary-5d1c-secret";
    private static final String PASSPHRASE = "correct horse battery";

    private static final String BUSY = "Nothing was sent again: a launch is under way, or a question about one is open."
            + " Try again after it.";

    @TempDir
    Path home;

    private final List<String> bodies = new CopyOnWriteArrayList<>();

    private WindowFixture window() throws Exception {
        return WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox")).withRecorder(request -> {
                    if (request.method().equals("POST")) {
                        bodies.add(request.body());
                    }
                }))
                .ready();
    }

    @Test
    void withAVaultTheSameBytesGoOutAgain() throws Exception {
        try (WindowFixture fixture = window()) {
            createVault(fixture);
            launchASecret(fixture);
            again(fixture);
            WindowFixture.until(() -> fixture.shows("#replay-go"));
            picture(fixture, "#replay-go", "replay");
            assertThat(fixture.text("#replay-sent")).contains(bodies.getFirst().length() + " bytes");
            WindowFixture.onFx(() -> fixture.<Button>find("#replay-go").fire());
            WindowFixture.until(() -> bodies.size() == 2);
            assertThat(bodies.getLast()).isEqualTo(bodies.getFirst()).contains(CANARY);
            WindowFixture.until(() -> fixture.shows("#outcome"));
        }
        FilesBelow.of(home).holdNone(CANARY, PASSPHRASE);

        try (WindowFixture later = window()) {
            WindowFixture.until(() -> later.<TableView<?>>find("#history").getItems().size() == 2);
            again(later);
            WindowFixture.until(() -> later.shows("#vault-unlock-passphrase"));
            unlock(later, "wrong");
            WindowFixture.until(() -> !later.text("#vault-trouble").isEmpty());
            picture(later, "#vault-unlock", "vault-wrong");
            assertThat(later.text("#vault-trouble")).contains("does not fit");
            unlock(later, PASSPHRASE);
            WindowFixture.until(() -> later.shows("#replay-go"));
            later.robot.push(KeyCode.ESCAPE);
            WindowFixture.until(() -> !later.shows("#replay-go"));
            assertThat(bodies).as("looking sends nothing").hasSize(2);
        }
    }

    @Test
    void withoutAVaultTheMissingSecretsAreNamedAndADraftIsOffered() throws Exception {
        try (WindowFixture fixture = window()) {
            RunSpec launched = launchASecret(fixture);
            WindowFixture.onFx(() -> fixture.services.draft().restore(RunSpec.EMPTY));
            again(fixture);
            WindowFixture.until(() -> fixture.shows("#replay-refusal"));
            picture(fixture, "#replay-refusal", "replay-refused");
            assertThat(fixture.text("#replay-refusal")).contains("TOKEN").contains("Nothing was sent");
            WindowFixture.onFx(() -> fixture.<Button>find("#replay-go").fire());
            WindowFixture.until(() -> fixture.services.draft().spec().environment().equals(List.of(
                    EnvVar.plain("MODE", "full"), new EnvVar("TOKEN", new EnvValue.Missing()))));
            assertThat(fixture.services.draft().spec().target()).isEqualTo(launched.target());
            assertThat(bodies).hasSize(1);
        }
        FilesBelow.of(home).holdNone(CANARY);
    }

    @Test
    void besideAnotherLaunchNothingIsAskedAndThatIsSaid() throws Exception {
        try (WindowFixture fixture = window()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.<TableView<?>>find("#history").getItems().size() == 1);
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            WindowFixture.onFx(() -> {
                fixture.<TableView<?>>find("#history").getSelectionModel().selectLast();
                pressAgain(fixture);
                fixture.launchButton().fire();
            });
            WindowFixture.until(() -> fixture.robot.lookup(BUSY).tryQuery().isPresent());
            WindowFixture.until(() -> fixture.shows("#review-launch"));
            assertThat(fixture.shows("#replay-go")).isFalse();
            fixture.approve();
            WindowFixture.until(() -> bodies.size() == 2);
        }
    }

    @Test
    void whileALaunchIsUnderWayAReplayIsRefusedInWords() throws Exception {
        try (WindowFixture fixture = window()) {
            fixture.launch();
            WindowFixture.until(() -> fixture.<TableView<?>>find("#history").getItems().size() == 1);
            WindowFixture.until(() -> !fixture.launchButton().isDisabled());
            // In the moment of the answer, when the gate is closed for sure.
            WindowFixture.onFx(() -> fixture.launchButton().disabledProperty().addListener((same, before, closed) -> {
                if (closed) {
                    fixture.<TableView<?>>find("#history").getSelectionModel().selectLast();
                    pressAgain(fixture);
                }
            }));
            fixture.launch();
            WindowFixture.until(() -> fixture.robot.lookup(BUSY).tryQuery().isPresent());
            WindowFixture.until(() -> bodies.size() == 2 && !fixture.launchButton().isDisabled());
            assertThat(fixture.shows("#replay-go")).isFalse();
        }
    }

    private static void pressAgain(WindowFixture fixture) {
        Event.fireEvent(fixture.stage.getScene().getFocusOwner(), new KeyEvent(
                KeyEvent.KEY_PRESSED, "", "", KeyCode.ENTER, true, true, false, false));
        Event.fireEvent(fixture.stage.getScene().getFocusOwner(), new KeyEvent(
                KeyEvent.KEY_RELEASED, "", "", KeyCode.ENTER, true, true, false, false));
    }

    private static RunSpec launchASecret(WindowFixture fixture) throws Exception {
        RunSpec spec = fixture.services.draft().spec().withEnvironment(
                List.of(EnvVar.plain("MODE", "full"), new EnvVar("TOKEN", new EnvValue.Secret(CANARY))));
        WindowFixture.onFx(() -> fixture.services.draft().restore(spec));
        fixture.launch();
        WindowFixture.until(() -> fixture.shows("#outcome"));
        WindowFixture.until(() -> fixture.<TableView<?>>find("#history").getItems().size() == 1);
        WindowFixture.until(() -> !fixture.launchButton().isDisabled());
        return spec;
    }

    private static void again(WindowFixture fixture) throws Exception {
        WindowFixture.onFx(() -> fixture.<TableView<?>>find("#history").getSelectionModel().selectLast());
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.ENTER);
    }

    private static void createVault(WindowFixture fixture) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.V);
        WindowFixture.until(() -> fixture.shows("#vault-create"));
        WindowFixture.until(() -> !fixture.text("#vault-text").isEmpty());
        picture(fixture, "#vault-create", "vault-new");
        WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
        picture(fixture, "#vault-create", "vault-new-dark");
        WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
        WindowFixture.onFx(() -> {
            fixture.<RadioButton>find("#vault-passphrase-file").setSelected(true);
            fixture.<PasswordField>find("#vault-passphrase").setText(PASSPHRASE);
            fixture.<PasswordField>find("#vault-again").setText("something else");
            fixture.<Button>find("#vault-create").fire();
        });
        assertThat(fixture.<FieldMessage>find("#vault-again-line").text()).contains("not the same");
        picture(fixture, "#vault-create", "vault-differs");
        WindowFixture.onFx(() -> {
            fixture.<PasswordField>find("#vault-again").setText(PASSPHRASE);
            fixture.<Button>find("#vault-create").fire();
        });
        WindowFixture.until(() -> fixture.text("#vault-key").startsWith("age1"));
        picture(fixture, "#vault-key", "vault-unlocked");
        fixture.robot.push(KeyCode.ESCAPE);
        WindowFixture.until(() -> !fixture.shows("#vault-key"));
    }

    private static void unlock(WindowFixture fixture, String passphrase) throws Exception {
        WindowFixture.onFx(() -> {
            fixture.<PasswordField>find("#vault-unlock-passphrase").setText(passphrase);
            fixture.<Button>find("#vault-unlock").fire();
        });
    }

    private static void picture(WindowFixture fixture, String within, String name) throws Exception {
        WaitForAsyncUtils.waitForFxEvents(4);
        ScreenshotTest.save(fixture.robot.lookup(within).query().getScene(), name);
    }

}
