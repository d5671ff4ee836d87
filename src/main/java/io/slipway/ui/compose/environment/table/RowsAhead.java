package io.slipway.ui.compose.environment.table;

import io.slipway.ui.compose.environment.line.EnvRow;
import java.util.function.Supplier;
import javafx.animation.AnimationTimer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.layout.Pane;

/**
 * Lines for the table, made and styled out of sight one in each frame, before there are variables to show: to make all
 * that are seen in the frame that shows them would hold it up.
 */
final class RowsAhead {
    /** As many as a table shows on a usual screen; where it shows more, the others are made when they are shown. */
    private static final int MOST = 16;

    private final Pane place;
    private final Supplier<EnvRow> making;
    private final AnimationTimer frames;
    private int made;

    /** None yet; they wait in this place, which must have the looks of the table and be invisible. */
    RowsAhead(Pane place, Supplier<EnvRow> making) {
        this.place = place;
        this.making = making;
        this.frames = new AnimationTimer() {
            @Override
            public void handle(long now) {
                if (made < MOST && isOpen()) {
                    add();
                } else {
                    stop();
                }
            }
        };
    }

    /** Makes them from the next frame on. */
    void begin() {
        frames.start();
    }

    private boolean isOpen() {
        Scene scene = place.getScene();
        return scene != null && scene.getWindow() != null && scene.getWindow().isShowing();
    }

    private void add() {
        EnvRow row = make();
        place.getChildren().add(row);
        row.applyCss();
    }

    private EnvRow make() {
        made++;
        return making.get();
    }

    /** One of them, or a new one where none is left. */
    EnvRow take() {
        Node last = place.getChildren().isEmpty() ? null : place.getChildren().removeLast();
        return last instanceof EnvRow row ? row : make();
    }
}
