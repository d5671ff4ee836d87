package io.slipway.ui.follow;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.Tooltip;

/** The tabs below the window: the history, and the log of each run that was opened. */
public final class LogTabsController implements AutoCloseable {
    /** Lines need less height than the history with its details. */
    private static final PseudoClass LOG = PseudoClass.getPseudoClass("log");

    private final Supplier<Parent> history;
    private final Runnable findInHistory;
    private final LogDesk desk;
    private final Map<Tab, LogPaneController> logs = new HashMap<>();
    private Runnable opened = () -> {};
    private final ReadOnlyBooleanWrapper logShown = new ReadOnlyBooleanWrapper(false);

    @FXML private TabPane tabs;
    @FXML private Tab first;

    /** Tabs whose first is the history. */
    public LogTabsController(Supplier<Parent> history, Runnable findInHistory, LogDesk desk) {
        this.history = history;
        this.findInHistory = findInHistory;
        this.desk = desk;
    }

    @FXML
    private void initialize() {
        first.setContent(history.get());
        tabs.getSelectionModel().selectedItemProperty().subscribe(this::look);
        tabs.sceneProperty().subscribe(this::look);
        logShown.subscribe(log -> tabs.pseudoClassStateChanged(LOG, log));
    }

    /** The pane as a whole may be closed, and what is in it then is not shown. */
    private void look() {
        logShown.set(tabs.getScene() != null && selected().isPresent());
    }

    /** Is told whenever a log is opened, so that it can be seen. */
    public void setOnOpened(Runnable listener) {
        opened = listener;
    }

    /** Shows the history. */
    public void showHistory() {
        tabs.getSelectionModel().select(first);
        opened.run();
    }

    /** Shows the log of a run: in the tab that it has, or in a new one. */
    public void open(LogSource source) {
        Tab tab = logs.entrySet().stream()
                .filter(open -> open.getValue().source().isSameRun(source))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElseGet(() -> add(source));
        tabs.getSelectionModel().select(tab);
        opened.run();
        selected().ifPresent(log -> log.view().requestFocus());
    }

    private Tab add(LogSource source) {
        LogPaneController log = new LogPaneController(source, desk);
        Tab tab = new Tab(
                desk.views().messages().text("follow.tab", source.target().job(), source.shownName()),
                desk.views().load(log));
        tab.setTooltip(new Tooltip(source.runId()));
        tab.setOnClosed(closed -> close(tab));
        logs.put(tab, log);
        tabs.getTabs().add(tab);
        return tab;
    }

    private void close(Tab tab) {
        LogPaneController log = logs.remove(tab);
        if (log != null) {
            log.close();
        }
    }

    /** Whether a log is shown, and not the history. */
    public ReadOnlyBooleanProperty logShownProperty() {
        return logShown.getReadOnlyProperty();
    }

    /** Looks for a text in what is shown. */
    public void find() {
        shown().ifPresentOrElse(LogPaneController::find, findInHistory);
    }

    /** Goes to the next line that holds the text. */
    public void findNext() {
        shown().ifPresent(LogPaneController::findNext);
    }

    /** Goes to the one before. */
    public void findPrevious() {
        shown().ifPresent(LogPaneController::findPrevious);
    }

    /** Goes to the end of the shown log and stays there. */
    public void jumpToEnd() {
        shown().ifPresent(LogPaneController::jumpToEnd);
    }

    /** Breaks long lines of the shown log, or no longer. */
    public void toggleWrap() {
        shown().ifPresent(LogPaneController::toggleWrap);
    }

    /** Copies the selected lines of the shown log. */
    public void copy() {
        shown().ifPresent(LogPaneController::copy);
    }

    /** Saves the shown log as a whole. */
    public void save() {
        shown().ifPresent(LogPaneController::save);
    }

    /** Closes the tab of the shown log; its reading stops, the run goes on. */
    public void closeShown() {
        Tab tab = tabs.getSelectionModel().getSelectedItem();
        if (logs.containsKey(tab)) {
            tabs.getTabs().remove(tab);
            close(tab);
        }
    }

    private Optional<LogPaneController> shown() {
        return selected().filter(log -> logShown.get());
    }

    private Optional<LogPaneController> selected() {
        return Optional.ofNullable(logs.get(tabs.getSelectionModel().getSelectedItem()));
    }

    /** Stops all reading. */
    @Override
    public void close() {
        logs.values().forEach(LogPaneController::close);
    }
}
