package io.slipway.ui.history;

import io.slipway.history.History;
import io.slipway.history.LaunchRecord;
import io.slipway.settings.Remembered;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ProgressBar;
import javafx.scene.control.SplitPane;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The table of launches, its filter and the details of the selected one. */
public final class HistoryController {
    private static final double ROOM_FOR_PRESET = 1160;
    private static final double ROOM_FOR_CONNECTION = 1020;
    private static final double ROOM_FOR_PROJECT = 800;
    private static final double ROOM_FOR_NOTE = 740;

    private final LaunchList list;
    private final LaunchActions actions;
    private final ListExport export;
    private final Views views;
    private final Pace pace;
    private final Times times;
    private final Remembered remembered;
    private final UsualDurations usual;
    private final FilterBarController bar;
    private final DetailsController details;
    private @Nullable DetailsPlace beside;
    private @Nullable WantedLaunch wanted;

    @FXML private HBox header;
    @FXML private HBox exporting;
    @FXML private ProgressBar progress;
    @FXML private SplitPane split;
    @FXML private Label count;
    @FXML private TableView<LaunchRecord> table;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> status;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> job;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> project;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> connection;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> preset;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> when;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> duration;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> note;
    @FXML private TableColumn<LaunchRecord, LaunchRecord> runName;
    @FXML private VBox empty;
    @FXML private Label emptyTitle;
    @FXML private Label emptyText;
    @FXML private Button emptyClear;

    /** A table over this list. */
    public HistoryController(
            LaunchList list,
            LaunchActions actions,
            LostRuns lost,
            Notes notes,
            ListExport export,
            History history,
            Background background,
            Views views,
            Times times,
            Remembered remembered) {
        this.remembered = remembered;
        Messages messages = views.messages();
        this.list = list;
        this.actions = actions;
        this.export = export;
        this.views = views;
        this.times = times;
        this.usual = new UsualDurations(history, background);
        this.pace = new Pace(messages, times, usual);
        this.bar = new FilterBarController(list, history, background, messages, times);
        this.details = new DetailsController(history, background, messages, times, lost, notes, pace);
    }

    @FXML
    private void initialize() {
        Messages messages = views.messages();
        fillColumns(new LaunchColumns(messages, times, pace));
        Parent filters = views.load(bar);
        HBox.setHgrow(filters, Priority.ALWAYS);
        header.getChildren().addFirst(filters);
        table.setColumnResizePolicy(new ColumnWidths(remembered));
        table.setRowFactory(made -> new LaunchRow(list));
        table.setPlaceholder(empty);
        count.textProperty().bind(Bindings.createStringBinding(
                () -> messages.text("history.count", list.totalProperty().get()), list.totalProperty()));
        Shown.withoutGap(exporting);
        exporting.visibleProperty().bind(export.underwayProperty());
        progress.progressProperty().bind(export.progressProperty());
        new EmptyWords(list, messages).on(emptyTitle, emptyText, emptyClear);
        table.setContextMenu(LaunchMenu.of(actions, this::editNote, messages));
        wanted = new WantedLaunch(table, list.launches());
        showDetails(new Selection(table, list.launches()));
        LaunchTimes shown = new LaunchTimes(list.launches(), usual, this::showTimes);
        shown.learnEnds();
        shown.keepTrue(table);
    }

    private void fillColumns(LaunchColumns columns) {
        columns.status(status);
        columns.text(job, launch -> launch.target().job());
        columns.text(project, launch -> launch.target().project());
        columns.text(connection, LaunchRecord::connection);
        columns.text(preset, LaunchRecord::preset);
        columns.when(when);
        columns.duration(duration);
        columns.note(note);
        columns.runName(runName);
        giveWay(preset, ROOM_FOR_PRESET);
        giveWay(connection, ROOM_FOR_CONNECTION);
        giveWay(project, ROOM_FOR_PROJECT);
        giveWay(note, ROOM_FOR_NOTE);
    }

    /** Where there is no room, what is left can be read; the details say the rest. */
    private void giveWay(TableColumn<LaunchRecord, LaunchRecord> column, double room) {
        column.visibleProperty().bind(table.widthProperty().greaterThan(room));
    }

    private void showDetails(Selection selection) {
        selection.launchesProperty().subscribe(selected -> {
            actions.select(selection.one(), selected);
            selection.one().ifPresentOrElse(this::showDetails, this::hideDetails);
        });
    }

    /** They are loaded when a launch is chosen first: the window is there sooner. */
    private void showDetails(LaunchRecord launch) {
        if (beside == null) {
            beside = new DetailsPlace(split, views.load(details), remembered);
        }
        details.show(launch);
        beside.show();
    }

    private void hideDetails() {
        if (beside != null) {
            details.leave();
            beside.hide();
        }
    }

    private void showTimes() {
        table.refresh();
        details.showDuration();
    }

    @FXML
    private void clear() {
        bar.clear();
    }

    @FXML
    private void stopExport() {
        export.stop();
    }

    /** What can be done with the history from anywhere. */
    public HistoryActions actions(Runnable keep) {
        return new HistoryActions(
                bar::focus, bar::clear, this::editNote, export::start, keep, this::show);
    }

    private void show(LaunchRecord launch) {
        if (wanted != null) {
            wanted.show(launch.launchId(), bar::clear);
        }
    }

    private void editNote() {
        if (actions.selectedProperty().get().isPresent()) {
            details.editNote();
        }
    }

    /** What was typed and is not written yet is given to be written. */
    public void leave() {
        details.leave();
    }
}
