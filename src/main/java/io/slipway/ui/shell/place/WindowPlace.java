package io.slipway.ui.shell.place;

import io.slipway.settings.Remembered;
import java.util.List;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;
import javafx.stage.Stage;

/** Puts the window where it stood last, and notes where it is put. */
public final class WindowPlace {
    private static final String X = "window.x";
    private static final String Y = "window.y";
    private static final String WIDTH = "window.width";
    private static final String HEIGHT = "window.height";
    private static final String MAXIMISED = "window.maximised";

    private final Stage stage;
    private final Remembered remembered;

    /** The place of this window. */
    public WindowPlace(Stage stage, Remembered remembered) {
        this.stage = stage;
        this.remembered = remembered;
    }

    /**
     * Puts the window where it stood; one that never stood anywhere is left to the system. To be called before it is
     * shown.
     */
    public void restore() {
        if (remembered.knows(X) && remembered.knows(Y) && remembered.knows(WIDTH) && remembered.knows(HEIGHT)) {
            Bounds last = new Bounds(
                            remembered.number(X, 0),
                            remembered.number(Y, 0),
                            Math.max(stage.getMinWidth(), remembered.number(WIDTH, 0)),
                            Math.max(stage.getMinHeight(), remembered.number(HEIGHT, 0)))
                    .reachable(screens());
            stage.setX(last.x());
            stage.setY(last.y());
            stage.setWidth(last.width());
            stage.setHeight(last.height());
        }
        stage.setMaximized(remembered.flag(MAXIMISED, false));
        watch();
    }

    private void watch() {
        remembered.addSource(this::note);
        List.of(stage.xProperty(), stage.yProperty(), stage.widthProperty(), stage.heightProperty())
                .forEach(edge -> edge.addListener((same, before, now) -> remembered.touch()));
        stage.maximizedProperty().addListener((same, before, now) -> remembered.touch());
    }

    /** A window that fills its screen, or none, keeps the place that it comes back to. */
    private void note() {
        remembered.keep(MAXIMISED, stage.isMaximized());
        boolean itself = !stage.isMaximized() && !stage.isIconified() && !stage.isFullScreen();
        if (itself && stage.getWidth() > 0 && !Double.isNaN(stage.getX()) && !Double.isNaN(stage.getY())) {
            remembered.keep(X, stage.getX());
            remembered.keep(Y, stage.getY());
            remembered.keep(WIDTH, stage.getWidth());
            remembered.keep(HEIGHT, stage.getHeight());
        }
    }

    private static List<Bounds> screens() {
        Screen main = Screen.getPrimary();
        return Screen.getScreens().stream()
                .sorted((one, other) -> Boolean.compare(other.equals(main), one.equals(main)))
                .map(screen -> of(screen.getVisualBounds()))
                .toList();
    }

    private static Bounds of(Rectangle2D area) {
        return new Bounds(area.getMinX(), area.getMinY(), area.getWidth(), area.getHeight());
    }
}
