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
import javafx.scene.control.OverrunStyle;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.stage.Popup;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The list of the active runs: whose, since when, and a button to abort each; Tab moves, Escape closes. */
final class OverlapPopup {
    private static final double HIGHEST = 280;
    /** What stays free of the width of the window, its shadow in it. */
    private static final double AROUND = 72;

    private final Popup popup = new Popup();
    private final Label title = new Label();
    private final GridPane rows = new GridPane();
    private final ScrollPane scroll = new ScrollPane(rows);
    private final VBox box = new VBox();
    private final Button close;
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
        scroll.setFitToWidth(true);
        scroll.setFocusTraversable(false);
        Shown.withoutGap(scroll);
        HBox foot = new HBox(close);
        foot.getStyleClass().add("overlap-foot");
        box.getChildren().setAll(title, scroll, foot);
        box.setId("overlap-list");
        box.getStyleClass().addAll("picker-popup", "overlap-popup");
        popup.getContent().add(box);
        popup.setAutoHide(true);
    }

    void show(OverlapState state) {
        rows.getChildren().clear();
        title.setText(OverlapController.words(state, messages));
        scroll.setVisible(state.runs().filter(active -> !active.runs().isEmpty()).isPresent());
        state.runs().map(ActiveRuns::runs).ifPresent(runs -> runs.forEach(this::add));
    }

    private void add(ActiveRun active) {
        Label name = new Label(active.name());
        name.getStyleClass().add("mono");
        // Runs of one job begin alike: what tells them apart is their end.
        name.setTextOverrun(OverrunStyle.CENTER_ELLIPSIS);
        name.setTooltip(new Tooltip(active.name()));
        name.setMinWidth(0);
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
        Node[] row = {new ActiveRunChip(active.run(), messages), name, since, whose, end};
        for (Node part : row) {
            GridPane.setValignment(part, VPos.CENTER);
            if (part instanceof Region rest && !part.equals(name)) {
                rest.setMinWidth(Region.USE_PREF_SIZE);
            }
        }
        rows.addRow(rows.getRowCount(), row);
    }

    /** Opens above the line that it belongs to, since that stands low in the window. */
    void open(Region line) {
        box.setMaxWidth(line.getScene().getWidth() - AROUND);
        popup.show(line, 0, 0);
        Point2D above = line.localToScreen(0, 0);
        popup.setX(above.getX());
        popup.setY(above.getY() - popup.getHeight());
        rows.getChildren().stream()
                .filter(Button.class::isInstance)
                .findFirst()
                .orElse(close)
                .requestFocus();
    }
}
