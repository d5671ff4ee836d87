package io.slipway.ui.follow;

import io.slipway.launch.overlap.ActiveRun;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Times;
import java.util.function.Consumer;
import javafx.geometry.Point2D;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import javafx.stage.PopupWindow;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of the active runs: whose, since when, and a button to abort each; Tab moves, Escape closes. */
final class OverlapPopup {
    private static final double HIGHEST = 280;

    private final Popup popup = new Popup();
    private final Label title = new Label();
    private final GridPane rows = new GridPane();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final Button close;
    private final VBox box;
    private final Messages messages;
    private final Times times;
    private final Consumer<ActiveRun> abort;

    OverlapPopup(Messages messages, Times times, Consumer<ActiveRun> abort) {
        this.messages = messages;
        this.times = times;
        this.abort = abort;
        this.close = new Button(messages.text("overlap.close"));
        close.getStyleClass().add("small");
        close.setId("overlap-close");
        close.setOnAction(pressed -> popup.hide());
        title.getStyleClass().add("text-bold");
        rows.getStyleClass().add("overlap-rows");
        scroll.getStyleClass().add("edge-to-edge");
        scroll.setMaxHeight(HIGHEST);
        scroll.setFocusTraversable(false);
        Shown.withoutGap(scroll);
        HBox foot = new HBox(close);
        foot.getStyleClass().add("overlap-foot");
        box = new VBox(title, scroll, foot);
        box.setId("overlap-list");
        box.getStyleClass().addAll("picker-popup", "overlap-popup");
        popup.getContent().add(box);
        popup.setAutoHide(true);
        // It grows upward from the line that it belongs to, since that stands low in the window.
        popup.setAnchorLocation(PopupWindow.AnchorLocation.WINDOW_BOTTOM_LEFT);
    }

    void show(OverlapState state) {
        title.setText(OverlapController.words(state, messages));
        rows.getChildren().clear();
        state.runs().map(ActiveRuns::runs).ifPresent(runs -> runs.forEach(run -> rows.addRow(rows.getRowCount(), row(run))));
        scroll.setVisible(!rows.getChildren().isEmpty());
    }

    private Node[] row(ActiveRun active) {
        Label name = new Label(active.name());
        name.getStyleClass().add("mono");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label since = new Label(active.run().startedAt().map(times::ago).orElse(""));
        active.run().startedAt().ifPresent(start -> since.setTooltip(new Tooltip(times.exact(start))));
        Label whose = new Label(messages.text(active.own() ? "overlap.yours" : "overlap.others"));
        whose.setGraphic(new FontIcon(active.own() ? Feather.USER : Feather.USERS));
        Button end = new Button(messages.text("abort.action"));
        end.getStyleClass().addAll("danger", "button-outlined", "small");
        end.setAccessibleText(messages.text("abort.action.of", active.name()));
        end.setOnAction(pressed -> {
            popup.hide();
            abort.accept(active);
        });
        // Side by side with the rest they would be wider than a small screen in large text.
        HBox details = new HBox(since, whose);
        details.getStyleClass().add("overlap-details");
        Node[] row = {new ActiveRunChip(active.run(), messages), new VBox(name, details), end};
        for (Node part : row) {
            GridPane.setValignment(part, VPos.CENTER);
        }
        return row;
    }

    /** Opens above the line that it belongs to; it scrolls where its rows are wider than the window. */
    void open(Region line) {
        box.setMaxWidth(line.getScene().getWidth());
        Point2D above = line.localToScreen(0, 0);
        popup.show(line, above.getX(), above.getY());
        (rows.lookup(".button") instanceof Button first ? first : close).requestFocus();
    }
}
