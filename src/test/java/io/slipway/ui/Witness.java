package io.slipway.ui;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import javafx.collections.ListChangeListener;
import javafx.scene.Scene;
import javafx.scene.control.Labeled;
import javafx.stage.Window;
import javafx.stage.WindowEvent;
import org.testfx.api.FxToolkit;

/**
 * Notes what a label says from the moment in which its window opens, and where parts of the window stand meanwhile: what is said
 * for a few seconds only is missed by a test that comes late.
 */
final class Witness implements AutoCloseable {
    private final String label;
    private final List<String> parts;
    private final List<Seen> seen = new CopyOnWriteArrayList<>();
    private final ListChangeListener<Window> opening = this::opened;

    /** One thing that was said, and the heights at which the parts stood. */
    private record Seen(String words, List<Double> heights) {}

    /** Of a label and some parts of a window that will open, by their ids. */
    Witness(String label, List<String> parts) throws Exception {
        this.label = label;
        this.parts = parts;
        FxToolkit.registerPrimaryStage();
        WindowFixture.onFx(() -> Window.getWindows().addListener(opening));
    }

    private void opened(ListChangeListener.Change<? extends Window> windows) {
        while (windows.next()) {
            windows.getAddedSubList().forEach(window -> window.addEventHandler(
                    WindowEvent.WINDOW_SHOWN, shown -> listen(window.getScene())));
        }
    }

    private void listen(Scene scene) {
        if (scene.lookup(label) instanceof Labeled says) {
            says.textProperty().subscribe(words -> seen.add(new Seen(words, heights(scene))));
        }
    }

    /** Where the parts stand now. */
    List<Double> heights(Scene scene) {
        return parts.stream().map(part -> scene.lookup(part).localToScene(0, 0).getY()).toList();
    }

    /** What was said, in its order. */
    List<String> words() {
        return seen.stream().map(Seen::words).toList();
    }

    /** Where the parts stood when each of it was said. */
    List<List<Double>> heights() {
        return seen.stream().map(Seen::heights).toList();
    }

    @Override
    public void close() throws Exception {
        WindowFixture.onFx(() -> Window.getWindows().removeListener(opening));
    }
}
