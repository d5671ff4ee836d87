package io.slipway.ui;

import io.slipway.connection.Connection;
import io.slipway.connection.Guard;
import io.slipway.connection.Profile;
import io.slipway.connection.Tint;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.body.RunBodies;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.ui.shell.Theme;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.testfx.util.WaitForAsyncUtils;

/** Takes the pictures of the review that a person looks at. */
class ReviewPicturesTest {
    private static final Target LONG = Target.of("default-project", "long-running-import");

    private static final String DRAFT = """
            {"runtimeFiles":{"/etc/app/config.json":{"data":"e30=","encoding":"utf-8"}},
             "billing":{"deploymentPlan":"nf-compute-20"},
             "deployment":{"docker":{"configType":"customCommand","customCommand":"node report.js --since 2026-11-01"},
             "storage":{"ephemeralStorage":{"storageSize":2048}},
             "external":{"imagePath":"nginx@latest"}}}
            """;

    @TempDir
    Path home;

    @Test
    void takesPictures() throws Exception {
        try (WindowFixture fixture = WindowFixture.open(home, SandboxOptions.in(home.resolve("sandbox"))).ready()) {
            URI address = fixture.window.connections().current().orElseThrow().connection().credentials().address();
            picture(fixture, "review-empty");
            RunSpec full = RunBodies.read(DRAFT.getBytes(StandardCharsets.UTF_8)).spec().at(LONG).withEnvironment(List.of(
                    EnvVar.plain("LOG_LEVEL", "debug"),
                    EnvVar.plain("REPORT_DATE", "2026-11-23"),
                    EnvVar.secret("DATABASE_URL", "postgres://report:secret@db/report")));
            WindowFixture.onFx(() -> fixture.services.draft().restore(full));
            picture(fixture, "review-full");
            for (Tint tint : new Tint[] {Tint.RED, Tint.YELLOW, Tint.NONE}) {
                guarded(fixture, address, tint, tint == Tint.RED ? Guard.TYPE_JOB : Guard.CONFIRM);
                WindowFixture.onFx(() -> fixture.services.draft().restore(full));
                picture(fixture, "review-" + tint.word());
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.LIGHT));
                ScreenshotTest.shoot(fixture, "guarded-light-" + tint.word(), 1440, 900);
                WindowFixture.onFx(() -> fixture.window.appearance().themeProperty().set(Theme.DARK));
                ScreenshotTest.shoot(fixture, "guarded-dark-" + tint.word(), 1024, 640);
            }
        }
    }

    private static void guarded(WindowFixture fixture, URI address, Tint tint, Guard guard) throws Exception {
        Profile profile = new Profile("prod-" + tint, "prod-eu " + tint.word(), address, "", tint, guard, false);
        WindowFixture.onFx(() -> fixture.window.connections().choose(fixture.window.connections()
                .add(new Connection(profile, new Credentials(address, "t")))));
    }

    private static void picture(WindowFixture fixture, String name) throws Exception {
        for (Theme theme : new Theme[] {Theme.LIGHT, Theme.DARK}) {
            for (int width : new int[] {1024, 1440}) {
                WindowFixture.onFx(() -> {
                    fixture.window.appearance().themeProperty().set(theme);
                    fixture.stage.setWidth(width);
                    fixture.stage.setHeight(width == 1024 ? 640 : 900);
                });
                fixture.robot.push(KeyCode.CONTROL, KeyCode.ENTER);
                WindowFixture.until(() -> !fixture.text("#review-runs-words").isEmpty() && !fixture.text("#review-job-words").isEmpty()
                        && !fixture.text("#review-hint").isEmpty());
                WaitForAsyncUtils.waitForFxEvents(4);
                String file = name + "-" + theme.name().toLowerCase(Locale.ROOT) + "-" + width;
                ScreenshotTest.save(fixture.find("#review-launch").getScene(), file);
                if (name.endsWith("full") && width == 1440) {
                    WindowFixture.onFx(() -> fixture.<ToggleButton>find("#review-request-toggle").fire());
                    fixture.robot.push(KeyCode.PAGE_DOWN).push(KeyCode.PAGE_DOWN);
                    WaitForAsyncUtils.waitForFxEvents(4);
                    ScreenshotTest.save(fixture.find("#review-launch").getScene(), file + "-request");
                }
                fixture.robot.push(KeyCode.ESCAPE);
                WindowFixture.until(() -> !fixture.shows("#review-launch"));
            }
        }
    }
}
