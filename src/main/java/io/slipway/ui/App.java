package io.slipway.ui;

import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.AppDirs;
import javafx.application.Application;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as a program: the toolkit starts it and ends it. */
public final class App extends Application {
    private @Nullable Services services;
    private @Nullable MainWindow window;

    /** Runs the window until it is closed. */
    public static void run() {
        launch(App.class);
    }

    @Override
    public void start(Stage stage) {
        AppDirs dirs = AppDirs.of(System.getenv());
        Services made = new Services(dirs, System.getenv(), new SandboxHost(SandboxOptions.in(dirs.sandbox())));
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> made.errors().report(failure));
        MainWindow opened = new MainWindow(made, stage);
        services = made;
        window = opened;
        opened.show();
    }

    @Override
    public void stop() {
        if (window != null) {
            window.close();
        }
        if (services != null) {
            services.close();
        }
    }
}
