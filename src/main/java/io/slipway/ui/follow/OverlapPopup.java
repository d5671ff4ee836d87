package io.slipway.ui.follow;

import io.slipway.launch.overlap.ActiveRun;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Times;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
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
    private List<Row> listed = List.of();

    /** What is shown of a run. */
    private record Row(ActiveRun active, Label since, Button end) {}

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
        List<ActiveRun> runs = state.runs().map(ActiveRuns::runs).orElse(List.of());
        if (runs.equals(listed.stream().map(Row::active).toList())) {
            // They are read again while somebody is about to press a button of theirs.
            listed.forEach(row -> row.since().setText(since(row.active())));
        } else {
            list(runs);
        }
    }

    private void list(List<ActiveRun> runs) {
        Optional<String> focused = listed.stream().filter(row -> row.end().isFocused()).map(OverlapPopup::id).findFirst();
        rows.getChildren().clear();
        listed = runs.stream().map(this::add).toList();
        scroll.setVisible(!listed.isEmpty());
        focused.ifPresent(run -> focus(row -> id(row).equals(run)));
    }

    private static String id(Row row) {
        return row.active().run().id();
    }

    private String since(ActiveRun active) {
        return active.run().startedAt().map(times::ago).orElse("");
    }

    private Row add(ActiveRun active) {
        Label name = new Label(active.name());
        name.getStyleClass().add("mono");
        name.setMinWidth(Region.USE_PREF_SIZE);
        Label since = new Label(since(active));
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
        Node[] parts = {new ActiveRunChip(active.run(), messages), new VBox(name, details), end};
        for (Node part : parts) {
            GridPane.setValignment(part, VPos.CENTER);
        }
        rows.addRow(rows.getRowCount(), parts);
        return new Row(active, since, end);
    }

    /** Opens above the line that it belongs to; it scrolls where its rows are wider than the window. */
    void open(Region line) {
        box.setMaxWidth(line.getScene().getWidth());
        Point2D above = line.localToScreen(0, 0);
        popup.show(line, above.getX(), above.getY());
        focus(row -> true);
    }

    /** Such a run, else the first, else what closes the list. */
    private void focus(Predicate<Row> such) {
        listed.stream()
                .filter(such)
                .findFirst()
                .or(() -> listed.stream().findFirst())
                .map(Row::end)
                .orElse(close)
                .requestFocus();
    }
}
