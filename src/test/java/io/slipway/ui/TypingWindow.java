package io.slipway.ui;

import io.slipway.draft.EnvVarDraft;
import io.slipway.run.EnvVar;
import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.AppDirs;
import java.nio.file.Path;
import java.util.Map;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.application.Application;
import javafx.stage.Stage;
import javafx.util.Duration;

/** A window in a process of its own in which somebody types without a pause, until it is ended by force. */
public final class TypingWindow {
    /** How often something is typed, in milliseconds. */
    static final int PACE = 40;

    private TypingWindow() {
    }

    /** Types into a window over the folder that is given. */
    public static void main(String[] args) {
        Application.launch(Window.class, args);
    }

    /** The window. */
    public static final class Window extends Application {
        private int typed;

        @Override
        public void start(Stage stage) {
            Path home = Path.of(getParameters().getRaw().getFirst());
            Services services = new Services(
                    AppDirs.under(home), Map.of(), new SandboxHost(SandboxOptions.in(home.resolve("sandbox"))));
            new MainWindow(services, stage).show();
            Timeline typing = new Timeline(new KeyFrame(Duration.millis(PACE), now -> {
                typed++;
                services.draft().environment().add(EnvVarDraft.of(
                        typed % 20 == 0 ? EnvVar.secret("S" + typed, "canary-5a0c") : EnvVar.plain("V" + typed, "v")));
                System.out.println(typed);
            }));
            typing.setCycleCount(Timeline.INDEFINITE);
            typing.play();
        }
    }
}
