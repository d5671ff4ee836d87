package io.slipway.ui;

import io.slipway.sandbox.SandboxOptions;
import io.slipway.storage.AppDirs;
import io.slipway.storage.Log;
import io.slipway.storage.instance.FileToOpen;
import io.slipway.storage.instance.Instance;
import io.slipway.ui.kit.IconFonts;
import io.slipway.ui.rehearsal.Walk;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import javafx.application.Application;
import javafx.scene.image.Image;
import javafx.stage.Stage;
import org.jspecify.annotations.Nullable;

/** The window as a program: the toolkit starts it and ends it. */
public final class App extends Application {
    private static final List<Integer> ICON_SIZES = List.of(16, 32, 48, 64, 128, 256);

    private static final String REHEARSAL = "--rehearsal";

    private volatile @Nullable Services services;
    private volatile Optional<Path> asked = Optional.empty();
    private @Nullable MainWindow window;

    /** Made while the toolkit starts, which makes the application itself, so that this cannot be handed to it. */
    private static final class Made {
        static final CompletableFuture<Services> SERVICES = CompletableFuture.supplyAsync(
                Made::services, work -> Thread.ofPlatform().daemon().name("slipway-ahead").start(work));

        /** The first use of anything here begins it. */
        static void begin() {
        }

        private static Services services() {
            AppDirs dirs = AppDirs.of(System.getenv());
            Log.toFolder(dirs.logs());
            return new Services(dirs, System.getenv(), new SandboxHost(SandboxOptions.in(dirs.sandbox())));
        }
    }

    /** Runs the window until it is closed. */
    public static void run() {
        Made.begin();
        launch(App.class);
    }

    /** Runs the window through a rehearsal, until that is over. */
    public static void rehearse() {
        Made.begin();
        launch(App.class, REHEARSAL);
    }

    /** Off the FX thread, since settings are read here. */
    @Override
    public void init() {
        IconFonts.load();
        Services made = Made.SERVICES.join();
        // The toolkit has texts of its own, on the buttons of dialogs and in the menus of fields.
        Locale.setDefault(made.messages().locale());
        asked = FileToOpen.in(made.stores().dirs()).take();
        services = made;
    }

    @Override
    public void start(Stage stage) {
        Services made = Objects.requireNonNull(services);
        Thread.currentThread().setUncaughtExceptionHandler((thread, failure) -> made.errors().report(failure));
        MainWindow opened = new MainWindow(made, stage);
        ICON_SIZES.forEach(size -> stage.getIcons().add(icon(size)));
        window = opened;
        opened.show();
        OnlyWindow start = OnlyWindow.ofProcess();
        start.opened(new Foreground(made.background(), stage, FileToOpen.in(made.stores().dirs()), opened::open));
        asked.ifPresent(opened::open);
        warn(start, opened, made);
        if (getParameters().getRaw().contains(REHEARSAL)) {
            opened.whenWhole(new Walk(stage, made.background())::begin);
        }
    }

    /** Whatever is wrong with the lock or the way to be called, the window is there, and says so. */
    private static void warn(OnlyWindow start, MainWindow opened, Services made) {
        if (start.instance() instanceof Instance.Untold(String reason)) {
            opened.warn(made.messages().text("window.unlocked", reason));
        } else {
            start.whenUncallable(() -> made.background().onFxThread(
                    () -> opened.warn(made.messages().text("window.unreachable"))));
        }
    }

    private static Image icon(int size) {
        return new Image(String.valueOf(App.class.getResource("slipway-" + size + ".png")));
    }

    @Override
    public void stop() {
        OnlyWindow.ofProcess().close();
        if (window != null) {
            window.close();
        }
        if (services != null) {
            services.close();
        }
    }
}
