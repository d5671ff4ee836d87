package io.slipway.ui.tour;

import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.scene.Node;
import javafx.scene.SnapshotParameters;
import javafx.scene.image.PixelReader;
import javafx.scene.image.PixelWriter;
import javafx.scene.image.WritableImage;
import javafx.scene.paint.Color;
import javafx.stage.Window;

/** One picture of all windows that are open, the later ones over the earlier, as they stand on the screen. */
public final class Layers {
    private Layers() {
    }

    /** The picture; only for the FX thread. */
    public static WritableImage picture() {
        List<Window> open = Window.getWindows().stream().filter(Window::isShowing).toList();
        Rectangle2D place = open.stream().map(Layers::place).reduce(Layers::both).orElse(Rectangle2D.EMPTY);
        WritableImage picture = new WritableImage((int) Math.ceil(place.getWidth()), (int) Math.ceil(place.getHeight()));
        open.forEach(window -> lay(window, place, picture));
        return picture;
    }

    private static Rectangle2D place(Window window) {
        return new Rectangle2D(window.getX(), window.getY(), window.getScene().getWidth(), window.getScene().getHeight());
    }

    private static Rectangle2D both(Rectangle2D one, Rectangle2D other) {
        double left = Math.min(one.getMinX(), other.getMinX());
        double top = Math.min(one.getMinY(), other.getMinY());
        return new Rectangle2D(
                left,
                top,
                Math.max(one.getMaxX(), other.getMaxX()) - left,
                Math.max(one.getMaxY(), other.getMaxY()) - top);
    }

    private static void lay(Window window, Rectangle2D whole, WritableImage picture) {
        Node root = window.getScene().getRoot();
        SnapshotParameters clear = new SnapshotParameters();
        clear.setFill(Color.TRANSPARENT);
        clear.setViewport(new Rectangle2D(0, 0, window.getScene().getWidth(), window.getScene().getHeight()));
        WritableImage layer = root.snapshot(clear, null);
        PixelReader from = layer.getPixelReader();
        PixelWriter to = picture.getPixelWriter();
        int left = (int) (window.getX() - whole.getMinX());
        int top = (int) (window.getY() - whole.getMinY());
        for (int y = 0; y < layer.getHeight() && top + y < picture.getHeight(); y++) {
            for (int x = 0; x < layer.getWidth() && left + x < picture.getWidth(); x++) {
                Color over = from.getColor(x, y);
                Color under = picture.getPixelReader().getColor(left + x, top + y);
                to.setColor(left + x, top + y, over.getOpacity() == 1 ? over : mixed(over, under));
            }
        }
    }

    private static Color mixed(Color over, Color under) {
        Color opaque = Color.color(over.getRed(), over.getGreen(), over.getBlue());
        return under.getOpacity() == 0 ? over : Color.color(under.getRed(), under.getGreen(), under.getBlue())
                .interpolate(opaque, over.getOpacity());
    }
}
