package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvVar;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.FilesBelow;
import io.slipway.ui.compose.changes.BeforeLaunch;
import io.slipway.ui.shell.Theme;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import javafx.scene.control.Button;
import javafx.scene.control.PasswordField;
import javafx.scene.control.TabPane;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that somebody changes while the program does not run: its draft stands there again, and the window says it. */
class DriftOverRestartTest {
    private static final String SINCE = "The job changed since this draft was opened: ";
    private static final String PLAN = "plan: nf-compute-20 is now nf-compute-50";

    @TempDir
    Path home;

    private WindowFixture open() throws Exception {
        WindowFixture fixture =
                WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready();
        WindowFixture.onFx(() -> {
            fixture.stage.setWidth(1440);
            fixture.stage.setHeight(900);
        });
        return fixture;
    }

    /** Somebody gives the job another plan, another value of one variable, and takes one away. */
    private void changeTheJob() throws Exception {
        try (var in = Objects.requireNonNull(getClass().getResourceAsStream("/io/slipway/sandbox/world/world.json"))) {
            String world = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            String other = world.replaceFirst("\"deploymentPlan\": \"nf-compute-20\"", "\"deploymentPlan\": \"nf-compute-50\"")
                    .replaceFirst("kingfisher-41", "kingfisher-97")
                    .replaceFirst("\"LOG_LEVEL\": \"info\",", "");
            assertThat(other).hasSizeLessThan(world.length());
            Files.writeString(Files.createDirectories(home.resolve("sandbox")).resolve("world.json"), other);
        }
    }

    /** What was read of the job is on disk. */
    private void untilKept() throws Exception {
        Path jobs = home.resolve("drafts").resolve("jobs");
        WindowFixture.until(() -> Files.exists(jobs) && Files.readString(jobs).contains("\"storage\""));
    }

    private static void untilSays(WindowFixture fixture, String drift) throws Exception {
        WindowFixture.until(() -> fixture.shows("#changes-drift"));
        assertThat(fixture.text("#changes-drift .label")).isEqualTo(SINCE + drift);
    }

    private static BeforeLaunch beforeLaunch(WindowFixture fixture) throws Exception {
        AtomicReference<Optional<BeforeLaunch>> heard = new AtomicReference<>(Optional.empty());
        WindowFixture.onFx(() -> fixture.window.changes()
                .beforeLaunch(fixture.services.draft().spec(), now -> heard.set(Optional.of(now))));
        WindowFixture.until(() -> heard.get().isPresent());
        return heard.get().orElseThrow();
    }

    private static void saveAs(WindowFixture fixture, String name) throws Exception {
        fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.S);
        WindowFixture.until(() -> fixture.shows("#preset-name"));
        WindowFixture.onFx(() -> fixture.<TextField>find("#preset-name").setText(name));
        fixture.robot.push(KeyCode.ENTER);
        WindowFixture.until(() -> fixture.text("#presets-opened").equals(name));
    }

    @Test
    void itIsToldUntilItIsTakenNoteOf() throws Exception {
        try (WindowFixture fixture = open()) {
            fixture.type(EnvVar.plain("TYPED", "1"));
            untilKept();
        }
        changeTheJob();
        try (WindowFixture again = open()) {
            untilSays(again, "variable LOG_LEVEL removed; " + PLAN);
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                WindowFixture.onFx(() -> again.window.appearance().themeProperty().set(theme));
                ScreenshotTest.shoot(again, "drift-restart-" + theme.name().toLowerCase(Locale.ROOT), 1440, 900);
            }
            WindowFixture.onFx(() -> again.<Button>find("#changes-drift-accept").fire());
            WindowFixture.until(() -> !again.shows("#changes-drift"));
        }
        try (WindowFixture last = open()) {
            BeforeLaunch now = beforeLaunch(last);

            assertThat(now.found().drift().isEmpty()).isTrue();
            assertThat(now.found().first()).isFalse();
            assertThat(last.shows("#changes-drift")).isFalse();
        }
    }

    @Test
    void aValueIsToldAsSoonAsTheVaultIsUnlocked() throws Exception {
        new Vault(home.resolve("vault"), new SystemKeychain()).create(VaultKind.PASSPHRASE, "correct horse".toCharArray());
        try (WindowFixture fixture = open()) {
            fixture.type(EnvVar.secret("TOKEN", "canary-e17a"));
            untilKept();
        }
        FilesBelow.of(home).holdNone("kingfisher-41", "curlew-1198", "canary-e17a");
        changeTheJob();
        try (WindowFixture again = open()) {
            untilSays(again, "variable LOG_LEVEL removed; " + PLAN);
            assertThat(beforeLaunch(again).found().comparable()).isFalse();
            again.robot.push(KeyCode.CONTROL, KeyCode.U);
            WindowFixture.until(
                    () -> again.shows("#vault-unlock-passphrase") && !again.find("#vault-unlock").isDisabled());
            WindowFixture.onFx(() -> again.<PasswordField>find("#vault-unlock-passphrase").setText("correct horse"));
            WindowFixture.onFx(() -> again.<Button>find("#vault-unlock").fire());

            WindowFixture.until(() -> again.text("#changes-drift .label").contains("DATABASE_URL"));
            untilSays(again, "variable LOG_LEVEL removed; variable DATABASE_URL changed; " + PLAN);
            assertThat(beforeLaunch(again).found().comparable()).isTrue();
        }
        FilesBelow.of(home.resolve("drafts")).holdNone("kingfisher-41", "kingfisher-97", "curlew-1198", "canary-e17a");
    }

    @Test
    void whereValuesCannotBeComparedTheReviewDoesNotCallThemTheSame() throws Exception {
        try (WindowFixture fixture = open()) {
            fixture.type(EnvVar.plain("TYPED", "1"));
            untilKept();
        }
        try (WindowFixture again = open()) {
            WindowFixture.until(() -> again.window.changes().stateProperty().get().configuration().isPresent());
            again.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
            WindowFixture.until(() -> again.shows("#review-job-words")
                    && again.text("#review-job-words").startsWith("As it was"));
            assertThat(again.text("#review-job-words"))
                    .isEqualTo("As it was when this draft was opened, as far as that can be compared");
            assertThat(again.find("#review-job").getStyleClass()).contains("tone-note");
            ScreenshotTest.save(again.find("#review-job").getScene(), "drift-review-partly");
        }
    }

    @Test
    void aDraftThatWasClosedKnowsItWhenItIsOpenedAgain() throws Exception {
        try (WindowFixture fixture = open()) {
            fixture.type(EnvVar.plain("TYPED", "1"));
            untilKept();
            fixture.robot.push(KeyCode.CONTROL, KeyCode.W);
            WindowFixture.until(() -> fixture.services.draft().environment().isEmpty());
        }
        changeTheJob();
        try (WindowFixture again = open()) {
            beforeLaunch(again);
            assertThat(again.shows("#changes-drift")).as("the new draft").isFalse();
            again.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);

            untilSays(again, "variable LOG_LEVEL removed; " + PLAN);
            again.robot.push(KeyCode.CONTROL, KeyCode.D);
            WindowFixture.until(() -> again.<TabPane>find("#draft-tabs").getTabs().size() > 1);
            untilSays(again, "variable LOG_LEVEL removed; " + PLAN);
        }
    }

    @Test
    void aPresetThatIsOpenAgainKnowsItAndOneThatIsNewlyOpenedBeginsAnew() throws Exception {
        try (WindowFixture fixture = open()) {
            fixture.type(EnvVar.plain("TYPED", "1"));
            saveAs(fixture, "nightly");
            untilKept();
        }
        changeTheJob();
        try (WindowFixture again = open()) {
            WindowFixture.until(() -> again.text("#presets-opened").equals("nightly"));
            untilSays(again, "variable LOG_LEVEL removed; " + PLAN);
            again.robot.push(KeyCode.CONTROL, KeyCode.W);
            WindowFixture.until(() -> again.services.draft().environment().isEmpty());
            again.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.T);
            WindowFixture.until(() -> !again.services.draft().environment().isEmpty());

            assertThat(beforeLaunch(again).found().drift().isEmpty()).isTrue();
            assertThat(again.shows("#changes-drift")).isFalse();
        }
    }
}
