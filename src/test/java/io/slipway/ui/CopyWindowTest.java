package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.exchange.write.Form;
import io.slipway.exchange.write.Shell;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.preset.PresetCodec;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import io.slipway.run.Target;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.kit.clip.SystemClip;
import io.slipway.ui.kit.form.MaskableField;
import io.slipway.ui.shell.Theme;
import io.slipway.ui.tour.CutTexts;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;
import javafx.scene.input.Clipboard;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** A launch is copied through the window: by menu, key and button, without secrets unless they are asked for. */
class CopyWindowTest {
    private static final String CANARY = "canary-7d1e it's $HOME";
    private static final RunSpec LAUNCH = new RunSpec(
            Target.of("default-project", "example-job"),
            List.of(EnvVar.plain("LOG_LEVEL", "debug"), EnvVar.secret("DATABASE_URL", CANARY)),
            List.of(new SecretFile("/etc/app/config.json", FileData.ofText(CANARY), "utf-8")),
            List.of(),
            "nf-compute-20",
            RunSpec.EMPTY.deployment());

    private static final double ONE_LINE = 40;

    @TempDir
    Path home;

    @Test
    void copiesByKeyWithoutSecretsAndByQuestionWithThem() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(LAUNCH));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.B);
            assertThat(clipboard())
                    .contains("curl --request POST", "$DATABASE_URL", "http://127.0.0.1:", "/projects/default-project/jobs/example-job/runs")
                    .doesNotContain(CANARY);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.N);
            assertThat(clipboard()).contains("northflank start job run").doesNotContain(CANARY);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.Y);
            assertThat(clipboard()).contains("@northflank/js-client", "environment('DATABASE_URL')").doesNotContain(CANARY);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.J);
            assertThat(clipboard()).contains("********").doesNotContain(CANARY);
            assertThat(fixture.text("#status-message")).contains("JSON", "without secrets");

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.C);
            WindowFixture.until(() -> fixture.shows("#copy-secrets-yes"));
            ScreenshotTest.save(fixture.robot.lookup("#copy-secrets-yes").query().getScene(), "copy-question-light");
            fixture.robot.push(KeyCode.ENTER);
            assertThat(clipboard()).as("no is the default").doesNotContain(CANARY);

            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.C);
            WindowFixture.until(() -> fixture.shows("#copy-secrets-yes"));
            fixture.robot.clickOn("#copy-secrets-yes");
            assertThat(clipboard()).contains(CANARY);
            assertThat(fixture.text("#status-message")).contains("with secrets", "60 seconds");
        }
        assertThat(clipboard()).as("the window has ended").isNullOrEmpty();
    }

    @Test
    void shareTextIsOpenedAgainWithoutItsSecrets() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(LAUNCH));
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.SHIFT, KeyCode.S);
            String text = clipboard();

            assertThat(text).doesNotContain(CANARY);
            PresetCodec.Reading read = PresetCodec.read((JsonValue.Obj) JsonReader.read(text), "");
            assertThat(read.run().problems()).isEmpty();
            assertThat(read.preset().spec()).isEqualTo(LAUNCH.withoutSecrets());
            assertThat(read.preset().name()).contains("example-job");
        }
        assertThat(clipboard()).as("it holds no secret, so it stays").contains("example-job");
    }

    @Test
    void aSecretThatAFieldCopiesIsGoneAtTheEnd() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(LAUNCH));
            WindowFixture.until(() -> fixture.robot
                    .lookup((MaskableField field) -> field.getText().equals(CANARY)).tryQuery().isPresent());
            MaskableField secret = fixture.robot
                    .lookup((MaskableField field) -> field.getText().equals(CANARY))
                    .query();
            WindowFixture.onFx(() -> put("before"));
            copyAll(secret);
            assertThat(clipboard()).as("it is masked").isEqualTo("before");
            WindowFixture.onFx(() -> secret.maskedProperty().set(false));
            copyAll(secret);
            assertThat(clipboard()).isEqualTo(CANARY);
            assertThat(fixture.text("#status-message")).contains("60 seconds");
        }
        assertThat(clipboard()).as("the window has ended").isNullOrEmpty();
    }

    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            WindowFixture.onFx(() -> fixture.services.draft().restore(LAUNCH));
            for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
                for (Form form : Form.values()) {
                    shoot(fixture, form, Shell.POSIX, theme, 1440, 900);
                }
                shoot(fixture, Form.CURL, Shell.POWERSHELL, theme, 1440, 900);
                shoot(fixture, Form.CURL, Shell.POSIX, theme, 1024, 640);
            }
        }
    }

    private static void shoot(WindowFixture fixture, Form form, Shell shell, Theme theme, int width, int height)
            throws Exception {
        WindowFixture.onFx(() -> {
            fixture.stage.setWidth(width);
            fixture.stage.setHeight(height);
        });
        WindowFixture.until(() -> Math.abs(fixture.stage.getScene().getWidth() - width) < 40);
        if (!fixture.shows("#preview-forms")) {
            fixture.robot.clickOn("#toggle-preview");
        }
        LaunchCopies copies = fixture.window.copies();
        WindowFixture.onFx(() -> {
            copies.formProperty().set(form);
            copies.shellProperty().set(shell);
        });
        assertThat(fixture.<ComboBox<?>>find("#preview-shell").isVisible()).isEqualTo(form.isForShell());
        WaitForAsyncUtils.waitForFxEvents(4);
        assertThat(WindowFixture.onFx(() -> CutTexts.in(fixture.stage.getScene())))
                .noneMatch(text -> text.contains("preview-shell"));
        assertThat(WindowFixture.onFx(() -> fixture.<Node>find("#preview-forms").getLayoutBounds().getHeight()))
                .as("in one line").isLessThan(ONE_LINE);
        ScreenshotTest.save(
                fixture.stage.getScene(),
                "copy-%s-%s-%s-%d".formatted(form, shell, theme, width).toLowerCase(Locale.ROOT));
    }

    private static void copyAll(MaskableField field) throws Exception {
        WindowFixture.onFx(() -> {
            field.selectAll();
            field.copy();
        });
    }

    private static void put(String text) {
        new SystemClip().put(text);
    }

    private static String clipboard() throws Exception {
        WaitForAsyncUtils.waitForFxEvents();
        return WindowFixture.onFx(() -> Clipboard.getSystemClipboard().getString());
    }
}
