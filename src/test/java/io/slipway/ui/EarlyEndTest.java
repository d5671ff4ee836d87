package io.slipway.ui;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.sandbox.SandboxOptions;
import io.slipway.settings.FirstStart;
import io.slipway.settings.SettingsFile;
import io.slipway.storage.AppDirs;
import java.nio.file.Path;
import java.util.Map;
import java.util.function.BiConsumer;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.stage.Stage;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.testfx.api.FxToolkit;

/** What operators do to a window whose parts are yet to be made. */
class EarlyEndTest {
    @TempDir
    private Path home;

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aWindowIsClosedBeforeItIsWhole(boolean welcomed) throws Exception {
        open(welcomed, (stage, services) -> assertThat(stage.isShowing()).isTrue());
    }

    @ParameterizedTest
    @ValueSource(booleans = {false, true})
    void aKeyIsPressedBeforeItIsWhole(boolean welcomed) throws Exception {
        open(welcomed, (stage, services) -> {
            // Ctrl+I adds a variable, on a tab that is not there yet.
            KeyEvent.fireEvent(
                    stage.getScene().getRoot(),
                    new KeyEvent(KeyEvent.KEY_PRESSED, "", "", KeyCode.I, false, true, false, false));
            assertThat(services.draft().environment()).hasSize(1);
        });
    }

    /** In one turn of the FX thread, so that there is no frame in between. */
    private void open(boolean welcomed, BiConsumer<Stage, Services> then) throws Exception {
        new FirstStart(new SettingsFile(home.resolve("settings.json"))).note(welcomed);
        FxToolkit.registerPrimaryStage();
        Stage stage = FxToolkit.registerStage(Stage::new);
        try (ErrorsSeen errors = new ErrorsSeen()) {
            Services services = new Services(
                    AppDirs.under(home), Map.of(), new SandboxHost(SandboxOptions.in(home.resolve("sandbox"))));
            WindowFixture.onFx(() -> {
                MainWindow window = new MainWindow(services, stage);
                window.show();
                then.accept(stage, services);
                stage.close();
                window.close();
            });
            services.close();
            assertThat(errors.seen()).isEmpty();
        }
    }
}
