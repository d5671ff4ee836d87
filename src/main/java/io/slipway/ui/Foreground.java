package io.slipway.ui;

import io.slipway.storage.instance.FileToOpen;
import io.slipway.ui.kit.Background;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javafx.stage.Stage;

/** Brings the window to the front when a second start over the same data asks for it. */
final class Foreground implements BooleanSupplier {
    /** A window that hangs longer than a caller waits has not come to the front. */
    private static final long PATIENCE_MS = 1500;

    private final Background background;
    private final Stage stage;
    private final FileToOpen left;
    private final Consumer<Path> open;

    /**
     * The way to the front of a window.
     *
     * @param left where a second start leaves the file that it was asked to open
     * @param open opens it
     */
    Foreground(Background background, Stage stage, FileToOpen left, Consumer<Path> open) {
        this.background = background;
        this.stage = stage;
        this.left = left;
        this.open = open;
    }

    /** Brings it there; whether that was done in time. Not for the FX thread. */
    @Override
    public boolean getAsBoolean() {
        CountDownLatch shown = new CountDownLatch(1);
        Optional<Path> file = left.take();
        background.onFxThread(() -> {
            show();
            shown.countDown();
            file.ifPresent(open);
        });
        try {
            return shown.await(PATIENCE_MS, TimeUnit.MILLISECONDS);
        } catch (InterruptedException ending) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    /** Some systems let no program take the front, but one that is above all others has it. */
    private void show() {
        stage.setIconified(false);
        stage.setAlwaysOnTop(true);
        stage.toFront();
        stage.requestFocus();
        stage.setAlwaysOnTop(false);
    }
}
