package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.rows.ShownRows;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The controls that say which variables are shown, and in which order. */
final class EnvFilterController {
    static final ActionKey FIND = ActionKey.of("menu-find", "Shortcut+F");

    private final ShownRows shown;
    private final ObservableList<EnvVarDraft> all;
    private final ObservableValue<Optional<Set<String>>> jobVariables;
    private final Runnable toRows;
    private final Messages messages;
    private final KeysInForce keys;

    @FXML private TextField filter;
    @FXML private ToggleButton problems;
    @FXML private ToggleButton overrides;
    @FXML private ToggleButton sort;
    @FXML private Label count;

    /** A bar that decides which of all rows are shown; {@code toRows} goes from the filter on to them. */
    EnvFilterController(
            ShownRows shown,
            ObservableList<EnvVarDraft> all,
            ObservableValue<Optional<Set<String>>> jobVariables,
            Runnable toRows,
            Views views) {
        this.shown = shown;
        this.all = all;
        this.jobVariables = jobVariables;
        this.toRows = toRows;
        this.messages = views.messages();
        this.keys = views.keys();
    }

    @FXML
    private void initialize() {
        shown.filterProperty().bindBidirectional(filter.textProperty());
        shown.problemsProperty().bindBidirectional(problems.selectedProperty());
        shown.overridesProperty().bindBidirectional(overrides.selectedProperty());
        shown.sortedProperty().bindBidirectional(sort.selectedProperty());
        jobVariables.subscribe(this::showJob);
        Tip.ofName(overrides);
        Tip.whileDisabled(overrides, messages.text("compose.env.filter.overrides.unknown"));
        count.textProperty().bind(Bindings.createStringBinding(
                this::counted, shown.list(), all, shown.filtered()));
        Shown.when(count, count.textProperty().isNotEmpty());
        keys.follow(this::explain);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::press);
    }

    private void explain() {
        filter.setPromptText(keys.named(messages.text("compose.env.filter"), FIND));
        name(problems, "compose.env.filter.problems", Variables.PROBLEMS);
        name(sort, "compose.env.sort.name", Variables.SORT);
        showJob(jobVariables.getValue());
    }

    private void name(ToggleButton button, String key, ActionKey action) {
        button.getTooltip().setText(keys.named(messages.text(key), action));
    }

    /** What the job has is read some time after it was chosen, and not every token may read it. */
    private void showJob(Optional<Set<String>> names) {
        overrides.setDisable(names.isEmpty());
        overrides.setAccessibleText(keys.named(messages.text("compose.env.filter.overrides"), Variables.OVERRIDES));
        if (names.isEmpty()) {
            overrides.setSelected(false);
        }
    }

    private String counted() {
        return shown.filtered().get() ? messages.text("compose.env.filtered", shown.list().size(), all.size()) : "";
    }

    private void press(KeyEvent pressed) {
        boolean clears = pressed.getCode() == KeyCode.ESCAPE && shown.filtered().get();
        if (clears) {
            shown.clearFilter();
        }
        boolean goesOn = pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.ENTER;
        if (clears || (goesOn && !shown.list().isEmpty())) {
            toRows.run();
            pressed.consume();
        }
    }

    /** Puts the cursor into the filter. */
    void focus() {
        filter.requestFocus();
        filter.selectAll();
    }
}
