package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.history.LaunchReasons;
import io.slipway.ui.kit.menu.WhyNot;
import io.slipway.ui.launch.LaunchState;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.CheckMenuItem;
import javafx.scene.control.Menu;
import javafx.scene.control.MenuItem;

/** The menu of launches: the draft's, and those in the history. */
final class RunMenuController {
    private final Actions actions;
    private final MainController.Panes panes;
    private final Messages messages;

    @FXML private MenuItem launch;
    @FXML private CheckMenuItem review;
    @FXML private MenuItem stop;
    @FXML private MenuItem abort;
    @FXML private MenuItem logs;
    @FXML private Menu log;
    @FXML private Menu copyAs;
    @FXML private MenuItem copyRunId;
    @FXML private MenuItem copyRunName;
    @FXML private MenuItem reopen;
    @FXML private MenuItem again;
    @FXML private MenuItem compare;
    @FXML private MenuItem note;

    RunMenuController(Actions actions, MainController.Panes panes, Messages messages) {
        this.actions = actions;
        this.panes = panes;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        LogMenu.fill(log, messages, actions.logs());
        CopyMenu.fill(copyAs, messages, actions.copies());
        WhyNot.when(logs, actions.meant().whyNoLog());
        actions.review().everywhereProperty().subscribe(review::setSelected);
        ObservableValue<Boolean> underway =
                actions.launching().stateProperty().map(state -> state instanceof LaunchState.Underway);
        WhyNot.unless(launch, underway.map(is -> !is), messages.text("why.launch.underway"));
        WhyNot.unless(stop, underway, messages.text("why.stop"));
        LaunchReasons reasons = new LaunchReasons(actions.launches(), messages);
        ObservableValue<Optional<String>> notAbortable = reasons.notAbortable();
        WhyNot.when(abort, Bindings.createObjectBinding(
                () -> actions.meant().abortable().getValue() ? Optional.empty() : notAbortable.getValue(),
                actions.meant().abortable(),
                notAbortable));
        WhyNot.when(copyRunId, reasons.noRunId());
        WhyNot.when(copyRunName, reasons.noRunName());
        WhyNot.when(reopen, reasons.none());
        WhyNot.when(again, reasons.none());
        WhyNot.when(note, reasons.none());
        WhyNot.when(compare, reasons.notTwo());
    }

    @FXML
    private void launch() {
        actions.launch();
    }

    @FXML
    private void reviewEach() {
        actions.review().choose(review.isSelected());
    }

    @FXML
    private void stopWaiting() {
        actions.launching().stopWaiting();
    }

    @FXML
    private void showActive() {
        actions.showActive();
    }

    @FXML
    private void abort() {
        actions.meant().abort();
    }

    @FXML
    private void showLog() {
        actions.meant().showLog();
    }

    @FXML
    private void copyRunId() {
        actions.launches().copyRunId();
    }

    @FXML
    private void copyRunName() {
        actions.launches().copyRunName();
    }

    @FXML
    private void reopen() {
        actions.launches().reopen();
    }

    @FXML
    private void again() {
        actions.launches().again();
    }

    @FXML
    private void compare() {
        actions.launches().compare();
    }

    @FXML
    private void writeNote() {
        panes.history().set(true);
        actions.history().note().run();
    }
}
