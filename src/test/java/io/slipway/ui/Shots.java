package io.slipway.ui;

import java.awt.image.BufferedImage;
import java.nio.file.Files;
import java.nio.file.Path;
import javafx.scene.Scene;
import javafx.scene.image.PixelFormat;
import javafx.scene.image.WritableImage;
import javax.imageio.ImageIO;
import org.testfx.util.WaitForAsyncUtils;

/** Pictures of scenes for a person to look at. */
final class Shots {
    private static final Path FOLDER = Path.of(System.getProperty("slipway.build", "target"), "screenshots");

    private Shots() {
    }

    static void save(Scene scene, String name) throws Exception {
        Files.createDirectories(FOLDER.resolve(name).getParent());
        WaitForAsyncUtils.waitForFxEvents(4);
        WritableImage image = WindowFixture.onFx(() -> scene.snapshot(null));
        int width = (int) image.getWidth();
        int height = (int) image.getHeight();
        int[] pixels = new int[width * height];
        image.getPixelReader().getPixels(0, 0, width, height, PixelFormat.getIntArgbInstance(), pixels, 0, width);
        BufferedImage copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        copy.setRGB(0, 0, width, height, pixels, 0, width);
        ImageIO.write(copy, "png", FOLDER.resolve(name + ".png").toFile());
    }
}
