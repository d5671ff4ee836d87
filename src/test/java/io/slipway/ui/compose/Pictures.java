package io.slipway.ui.compose;

import io.slipway.ui.tour.Png;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javafx.scene.image.WritableImage;

/** Writes what a scene shows as PNG files into the build folder. */
final class Pictures {
    static final Path FOLDER = Path.of(System.getProperty("slipway.build", "target"), "screenshots");

    private Pictures() {
    }

    static void save(WritableImage picture, String name) {
        try {
            Png.write(picture, FOLDER.resolve(name + ".png"));
        } catch (IOException unwritten) {
            throw new UncheckedIOException(unwritten);
        }
    }
}
