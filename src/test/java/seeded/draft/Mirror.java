package seeded.draft;

import javafx.application.Platform;

/** Uses more of the toolkit than a mirror may, and a second door to the FX thread. */
public class Mirror {
    void change() {
        Platform.runLater(() -> {});
    }
}
