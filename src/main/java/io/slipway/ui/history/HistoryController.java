package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import java.util.Optional;
import javafx.animation.Animation;
import javafx.animation.KeyFrame;
import javafx.animation.Timeline;
import javafx.beans.binding.Bindings;
import javafx.collections.transformation.FilteredList;
import javafx.fxml.FXML;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Label;
import javafx.scene.control.MenuItem;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.control.TextField;
import javafx.scene.layout.VBox;
import javafx.util.Duration;

/** The table of launches, its filter and the details of the selected one. */
public final class HistoryController {
    private static final double ROOM_FOR_PRESET = 860;
    private static final double ROOM_FOR_CONNECTION = 780;
    private static final double ROOM_FOR_PROJECT = 660;
    private static final int MOST_WATCHED = 50;
    private static final int SECONDS_OF_AGES = 20;

    private final LaunchList list;
    private final LaunchActions actions;
    private final LostRuns lost;
    private final Views views;
    private final Times times;
    private final FilteredList<LaunchRecord> shown;
    private int seconds;

    @FXML private SplitPane split;
    @FXML private TextField filter;
    @FXML private Label count;
    @FXML private TableView<LaunchRecord> table;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> status;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> job;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> project;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> connection;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> preset;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> when;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> duration;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> runName;
    @FXML private VBox empty;
    @FXML private Label emptyTitle;
    @FXML private Label emptyText;

    /** A table over this list. */
    public HistoryController(LaunchList list, LaunchActions actions, LostRuns lost, Views views, Times times) {
        this.lost = lost;
        this.list = list;
        this.actions = actions;
        this.views = views;
        this.times = times;
        this.shown = new FilteredList<>(list.launches());
    }

    @FXML
    private void initialize() {
        Messages messages = views.messages();
        LaunchColumns columns = new LaunchColumns(messages, times);
        columns.status(status);
        columns.text(job, launch -> launch.target().job());
        columns.text(project, launch -> launch.target().project());
        columns.text(connection, LaunchRecord::connection);
        columns.text(preset, LaunchRecord::preset);
        columns.when(when);
        columns.duration(duration);
        columns.runName(runName);
        giveWay(preset, ROOM_FOR_PRESET);
        giveWay(connection, ROOM_FOR_CONNECTION);
        giveWay(project, ROOM_FOR_PROJECT);
        LaunchFilter words = new LaunchFilter(messages);
        filter.textProperty().subscribe(typed -> shown.setPredicate(words.of(typed)));
        table.setColumnResizePolicy(TableView.CONSTRAINED_RESIZE_POLICY_FLEX_LAST_COLUMN);
        table.setItems(shown);
        table.setPlaceholder(empty);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("history.count", shown.size()), shown));
        explainEmptiness(messages);
        table.setContextMenu(menu(messages));
        showDetails();
        keepTimesTrue();
    }

    /** Where there is no room, what is left can be read; the details say the rest. */
    private void giveWay(TableColumn<LaunchRecord, LaunchRecord> column, double room) {
        column.visibleProperty().bind(table.widthProperty().greaterThan(room));
    }

    private ContextMenu menu(Messages messages) {
        MenuItem log = new MenuItem();
        actions.log().offer(log);
        return new ContextMenu(
                log,
                item(messages.text("launch.copy.id"), actions::copyRunId),
                item(messages.text("launch.copy.name"), actions::copyRunName),
                item(messages.text("launch.reopen"), actions::reopen));
    }

    private static MenuItem item(String text, Runnable action) {
        MenuItem item = new MenuItem(text);
        item.setOnAction(chosen -> action.run());
        return item;
    }

    private void explainEmptiness(Messages messages) {
        emptyTitle.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(emptyKey() + ".title"), list.troubleProperty(), list.launches()));
        emptyText.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text(emptyKey() + ".text", list.troubleProperty().get()),
                list.troubleProperty(), list.launches()));
    }

    private String emptyKey() {
        if (!list.troubleProperty().get().isEmpty()) {
            return "history.unreadable";
        }
        return list.launches().isEmpty() ? "history.empty" : "history.filtered";
    }

    /** The details stand beside the table while a launch is selected, and take no room else. */
    private void showDetails() {
        DetailsController details = new DetailsController(views.messages(), times, lost);
        var pane = views.load(details);
        table.getSelectionModel().selectedItemProperty().subscribe(selected -> {
            actions.select(Optional.ofNullable(selected));
            if (selected == null) {
                split.getItems().remove(pane);
            } else {
                details.show(selected);
                if (!split.getItems().contains(pane)) {
                    split.getItems().add(pane);
                    split.setDividerPositions(0.64);
                }
            }
        });
    }

    private void keepTimesTrue() {
        Timeline ticks = new Timeline(new KeyFrame(Duration.seconds(1), tick -> tick()));
        ticks.setCycleCount(Animation.INDEFINITE);
        ticks.play();
    }

    /** Running launches are drawn again each second, ages that only change by the minute not so often. */
    private void tick() {
        seconds++;
        boolean running = shown.stream().limit(MOST_WATCHED).anyMatch(launch -> LaunchStatus.of(launch).isOpen());
        if (running || seconds % SECONDS_OF_AGES == 0) {
            table.refresh();
        }
    }

    /** Puts the cursor into the filter. */
    public void focusFilter() {
        filter.requestFocus();
    }
}
