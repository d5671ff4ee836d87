package io.slipway.ui;

import io.slipway.json.JsonValue.Obj;
import io.slipway.settings.Remembered;
import io.slipway.ui.kit.Soon;
import io.slipway.ui.shell.Appearance;
import io.slipway.ui.shell.Look;
import io.slipway.ui.shell.LookSetting;
import io.slipway.ui.shell.OwnWindows;
import io.slipway.ui.shell.place.WindowPlace;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import javafx.stage.Stage;
import javafx.util.Duration;

/** What the window remembers of its place, its panes and its look, joined to the files that keep it. */
final class RememberParts implements AutoCloseable {
    private static final Duration PAUSE = Duration.seconds(1);

    private final Services services;
    private final Remembered remembered;
    private final Appearance appearance;
    private final OwnWindows windows;
    private final WindowPlace place;
    private final Soon looks;
    private final Soon places;
    private Obj written;

    /** It dresses the program at once. */
    RememberParts(Services services, Stage stage) {
        this.services = services;
        this.remembered = services.stores().settings().remembered();
        this.appearance = new Appearance(services.stores().settings().look());
        // With the first control the toolkit would load a theme of its own.
        this.appearance.dress();
        this.windows = new OwnWindows(stage, appearance);
        this.place = new WindowPlace(stage, remembered);
        // That it cannot be kept is no reason to keep anybody from working.
        this.looks = new Soon(PAUSE, services.background(), this::lookWriting, unwritten -> {});
        this.places = new Soon(PAUSE, services.background(), this::placeWriting, unwritten -> {});
        this.written = remembered.all();
    }

    /** Dresses what opens beside the window and puts that where it was; from then on every change is kept. */
    void begin() {
        windows.dress();
        place.restore();
        appearance.lookProperty().addListener((same, before, now) -> looks.ask());
        remembered.setOnChanged(places::ask);
    }

    private Callable<?> lookWriting() {
        Look now = appearance.lookProperty().get();
        return () -> {
            new LookSetting(services.stores().settings().file()).write(now);
            return now;
        };
    }

    private Callable<?> placeWriting() {
        Obj now = remembered.all();
        Path file = services.stores().dirs().windowFile();
        boolean same = now.equals(written);
        written = now;
        return () -> {
            if (!same) {
                Remembered.write(file, now);
            }
            return now;
        };
    }

    Appearance appearance() {
        return appearance;
    }

    Remembered remembered() {
        return remembered;
    }

    @Override
    public void close() {
        looks.finish();
        places.finish();
        windows.close();
        appearance.close();
    }
}
