package io.slipway.ui.shell;

import io.slipway.ui.kit.Shown;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.control.SplitPane;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.StackPane;

/**
 * Where messages stand: over the lower corner of the history or of the preview, never over the way to launch; where text is
 * so large that they would cover most of the window, in place of the line at its foot.
 */
final class NoticePlace {
    /** A window that is narrower than this many messages has no corner for one. */
    private static final double NARROW = 2.2;

    private final Notices notices;
    private final StackPane root;
    private final Pane foot;
    private final ObservableValue<Number> scale;

    /**
     * Puts messages where this window has room for them.
     *
     * @param root the whole window
     * @param foot its last line
     * @param scale how much larger than usual its text is
     */
    NoticePlace(Notices notices, StackPane root, Pane foot, ObservableValue<Number> scale) {
        this.notices = notices;
        this.root = root;
        this.foot = foot;
        this.scale = scale;
        putInCorner();
        root.widthProperty().subscribe(this::choose);
        scale.subscribe(this::choose);
        notices.node().visibleProperty().subscribe(this::giveWay);
    }

    private double lane() {
        return Notices.WIDTH * scale.getValue().doubleValue();
    }

    /** Behind whatever the window shows before all else. */
    private void putInCorner() {
        root.getChildren().add(1, notices.node());
    }

    /** What has the focus is not taken away. */
    private void giveWay() {
        Node line = foot.getChildren().getLast();
        boolean gives = foot.getChildren().size() > 1 && notices.node().isVisible() && !line.isFocusWithin();
        Shown.set(line, !gives);
    }

    private void choose() {
        boolean narrow = root.getWidth() > 0 && root.getWidth() < NARROW * lane();
        if (narrow != foot.getChildren().contains(notices.node())) {
            root.getChildren().remove(notices.node());
            foot.getChildren().remove(notices.node());
            notices.putInLine(narrow);
            if (narrow) {
                foot.getChildren().addFirst(notices.node());
            } else {
                putInCorner();
            }
            giveWay();
        }
    }

    /** Keeps off the way to launch where that reaches into the corner. */
    void keepFree(SplitPane rows, Region centre, Screens screens) {
        Runnable lift = () -> {
            boolean beside = centre.getLayoutBounds().getWidth() > 0
                    && centre.localToScene(centre.getLayoutBounds()).getMaxX() <= root.getWidth() - lane();
            double own = rows.getItems().size() > 1 || beside
                    ? 0
                    : screens.launch().getLayoutBounds().getHeight() + screens.outcome().getLayoutBounds().getHeight();
            notices.lift(foot.getLayoutBounds().getHeight() + own);
        };
        rows.getItems().subscribe(lift);
        centre.boundsInParentProperty().subscribe(lift);
        screens.launch().layoutBoundsProperty().subscribe(lift);
        screens.outcome().layoutBoundsProperty().subscribe(lift);
        foot.layoutBoundsProperty().subscribe(lift);
    }
}
