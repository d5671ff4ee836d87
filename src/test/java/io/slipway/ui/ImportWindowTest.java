package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.ui.shell.Theme;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.input.Clipboard;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Imports by the keys of the window, and pictures of what they show. */
class ImportWindowTest {
    private static final String VARIABLES = """
            # report
            LOG_LEVEL=debug
            REPORT_DATE=2026-11-23
            DATABASE_URL="postgres://report:hunter2@db/report"
            ACCENT=#ff8800
            export REGION='eu-west '
            GREETING=\u201chello\u201d
            S3_SECRET_KEY=hunter2hunter2
            this line is a mistake
            RETRIES=3
            RETRIES=5
            CALLBACK=https://${HOST}/done
            OPEN="never closed
            """.replace("\n", "\r\n");

    private static final String COMMAND = """
            curl --header "Content-Type: application/json" \\
              --header "Authorization: Bearer nf-hunter2" \\
              --request POST --retry 3 --trace-config all \\
              --data '{"runtimeEnvironment":{"LOG_LEVEL":"info","A B":"x"},"billing":{"deploymentPlan":"nf-compute-20"},
                       "deployment":{"external":{"imagePath":"nginx:latest"}}}' \\
              https://api.northflank.com/v1/projects/default-project/jobs/nightly-report/runs
            echo done
            """;

    @TempDir
    Path home;

    private static void clipboard(String text) throws Exception {
        WindowFixture.onFx(() -> {
            ClipboardContent content = new ClipboardContent();
            content.putString(text);
            Clipboard.getSystemClipboard().setContent(content);
        });
    }

    private void shoot(WindowFixture fixture, String id, String name) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(theme));
            WaitForAsyncUtils.waitForFxEvents(4);
            ScreenshotTest.save(
                    fixture.robot.lookup(id).query().getScene(), name + "-" + theme.name().toLowerCase(Locale.ROOT));
        }
    }

    @Test
    void variablesAndLaunchesComeInByKeys() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            RunSpec before = RunSpec.EMPTY
                    .at(Target.of("default-project", "example-job"))
                    .withEnvironment(List.of(EnvVar.plain("LOG_LEVEL", "debug"), EnvVar.plain("REPORT_DATE", "2026-11-22")));
            WindowFixture.onFx(() -> fixture.services.draft().restore(before));
            clipboard(VARIABLES);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.SHIFT, KeyCode.V);
            WindowFixture.until(() -> fixture.shows("#env-preview-take"));
            shoot(fixture, "#env-preview", "import-env");
            WindowFixture.onFx(() -> fixture.<Button>find("#env-preview-take").fire());
            WindowFixture.until(() -> fixture.shows("#import-undo"));
            assertThat(fixture.services.draft().spec().environment()).hasSize(10);
            shoot(fixture, "#main", "import-env-taken");
            fixture.robot.clickOn("#import-undo .hyperlink");
            assertThat(fixture.services.draft().spec()).isEqualTo(before);

            clipboard(COMMAND);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.ALT, KeyCode.I);
            WindowFixture.until(() -> fixture.shows("#import-paste"));
            shoot(fixture, "#import-paste", "import-empty");
            fixture.robot.push(KeyCode.CONTROL, KeyCode.V);
            WindowFixture.until(() -> fixture.shows("#import-facts"));
            shoot(fixture, "#import-paste", "import-launch");
            WindowFixture.onFx(() -> fixture.<Button>find("#import-replace").fire());
            WindowFixture.until(() -> fixture.services.draft().spec().target().job().equals("nightly-report"));
            WindowFixture.until(() -> fixture.shows("#import-undo"));
            fixture.robot.clickOn("#import-undo .hyperlink");
            assertThat(fixture.services.draft().spec()).isEqualTo(before);
        }
    }

    /** An imported launch is never stored over the preset that was open. */
    @Test
    void anImportLeavesThePresetAndComesBackToIt() throws Exception {
        Path presets = Files.createDirectories(home.resolve("presets"));
        Files.writeString(presets.resolve("nightly.json"), """
                {"slipway":1,"id":"preset-1","name":"nightly","target":{"project":"default-project","job":"example-job"}}
                """);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            RelaunchTest.openPreset(fixture);
            WindowFixture.onFx(() -> fixture.find("#launch").requestFocus());
            clipboard(COMMAND);
            fixture.robot.push(KeyCode.CONTROL, KeyCode.V);
            WindowFixture.until(() -> fixture.shows("#import-replace"));
            WindowFixture.until(() -> !fixture.find("#import-replace").isDisabled());
            WindowFixture.onFx(() -> fixture.<Button>find("#import-replace").fire());
            WindowFixture.until(() -> fixture.shows("#import-undo"));
            assertThat(fixture.stage.getTitle()).doesNotContain("nightly \u2013");
            fixture.robot.clickOn("#import-undo .hyperlink");
            assertThat(fixture.stage.getTitle()).startsWith("nightly");
        }
    }

    @Test
    void changesOfAPresetStayInTheirTab() throws Exception {
        Path presets = Files.createDirectories(home.resolve("presets"));
        Files.writeString(presets.resolve("nightly.json"), """
                {"slipway":1,"id":"preset-1","name":"nightly","target":{"project":"default-project","job":"example-job"}}
                """);
        try (WindowFixture fixture = WindowFixture.open(home).ready()) {
            RelaunchTest.openPreset(fixture);
            WindowFixture.onFx(() -> fixture.services.draft().deploymentPlanProperty().set("nf-compute-50"));
            RunSpec typed = WindowFixture.onFx(() -> fixture.services.draft().spec());

            replaceByClipboard(fixture, COMMAND);
            WindowFixture.until(() -> fixture.services.draft().spec().target().job().equals("nightly-report"));
            assertThat(fixture.stage.getTitle()).doesNotContain("nightly \u2013");

            fixture.robot.push(KeyCode.CONTROL, KeyCode.DIGIT1);
            assertThat(fixture.services.draft().spec()).isEqualTo(typed);
            assertThat(fixture.stage.getTitle()).startsWith("* nightly");
        }
    }

    private static void replaceByClipboard(WindowFixture fixture, String text) throws Exception {
        WindowFixture.onFx(() -> fixture.find("#launch").requestFocus());
        clipboard(text);
        fixture.robot.push(KeyCode.CONTROL, KeyCode.V);
        WindowFixture.until(() -> fixture.shows("#import-replace"));
        WindowFixture.until(() -> !fixture.find("#import-replace").isDisabled());
        WaitForAsyncUtils.asyncFx(() -> fixture.<Button>find("#import-replace").fire());
    }
}
