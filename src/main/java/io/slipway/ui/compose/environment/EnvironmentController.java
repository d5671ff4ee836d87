package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.compose.environment.line.EnvRow;
import io.slipway.ui.compose.environment.rows.JobNames;
import io.slipway.ui.compose.environment.rows.Rows;
import io.slipway.ui.compose.environment.rows.ShownRows;
import io.slipway.ui.compose.environment.table.EnvTable;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.form.UndoLine;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;

/** The tab of environment variables. */
public final class EnvironmentController implements Part {
    private static final ActionKey ADD = ActionKey.of("menu-add-variable", "Shortcut+I");

    private final RunDraft draft;
    private final Runnable stepBack;
    private final ObservableList<EnvVarDraft> all;
    private final JobNames ofJob;
    private final Inspection inspection;
    private final Messages messages;
    private final Views views;
    private final DeferredParts later;
    private final KeysInForce keysNow;
    private final ShownRows shown;
    private final EnvLinesController text;

    @FXML private Region root;
    @FXML private Node empty;
    @FXML private Node filled;
    @FXML private Node rows;
    @FXML private Pane lines;
    @FXML private Pane filters;
    @FXML private Node form;
    @FXML private ToggleButton asText;
    @FXML private Node head;
    @FXML private Label nameHead;
    @FXML private ListView<EnvVarDraft> list;
    @FXML private UndoLine undo;
    @FXML private Pane ahead;
    @FXML private Button add;
    @FXML private Label addKey;
    @FXML private Label firstKey;
    @FXML private Button firstAdd;
    @FXML private Label keys;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private EnvTable table;

    @SuppressWarnings("NullAway.Init") // over the table
    private EnvFilterController filterBar;

    /**
     * The tab over the variables of this draft.
     *
     * @param stepBack takes its last step back
     * @param jobVariables the names of the variables that the job has, nothing while they are not known
     * @param later makes what is needed first
     */
    public EnvironmentController(
            RunDraft draft,
            Runnable stepBack,
            ObservableValue<Optional<Set<String>>> jobVariables,
            Inspection inspection,
            Views views,
            DeferredParts later) {
        this.draft = draft;
        this.stepBack = stepBack;
        this.all = draft.environment();
        this.inspection = inspection;
        this.messages = views.messages();
        this.views = views;
        this.later = later;
        this.keysNow = views.keys();
        this.ofJob = new JobNames(jobVariables, all);
        shown = new ShownRows(all, ofJob, inspection);
        text = new EnvLinesController(draft, messages);
    }

    @FXML
    private void initialize() {
        table = new EnvTable(list, new Rows(list, all, ofJob, inspection), draft, undo, keys, ahead, views);
        later.whenWhole(table::makeAhead);
        list.setItems(shown.list());
        nameHead.prefWidthProperty().bind(list.widthProperty().multiply(EnvRow.NAME_SHARE));
        filterBar = new EnvFilterController(shown, all, ofJob.known(), table.rows().chosen()::first, views);
        filters.getChildren().setAll(views.load(filterBar));
        empty.visibleProperty().bind(Bindings.isEmpty(all).and(asText.selectedProperty().not()));
        filled.visibleProperty().bind(empty.visibleProperty().not());
        List.of(empty, filled).forEach(Shown::withoutGap);
        lines.visibleProperty().bind(asText.selectedProperty());
        rows.visibleProperty().bind(asText.selectedProperty().not());
        filters.visibleProperty().bind(rows.visibleProperty());
        form.visibleProperty().bind(lines.visibleProperty());
        nameHead.textProperty().bind(shown.sortedProperty().map(
                sorted -> messages.text(sorted ? "compose.env.sorted" : "compose.env.name")));
        keysNow.follow(this::explain);
        lines.getChildren().setAll(views.load(text));
        asText.selectedProperty().subscribe((before, now) -> {
            text.show(now);
            focusFirst();
        });
        new LittleRoom(root, List.of(keys, text.help()), head, add, addKey).follow();
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        undo.follow(draft.specProperty(), stepBack);
        filled.visibleProperty().subscribe((before, seen) -> keepFocus(seen));
    }

    private void explain() {
        addKey.setText(keysNow.shown(ADD));
        firstKey.setText(keysNow.shown(ADD));
        keys.setText(new EnvHint(messages, keysNow).text());
        asText.getTooltip().setText(keysNow.named(messages.text("compose.env.text.show"), Variables.TEXT));
    }

    /** The last row takes the table away with it: the focus must not fall on what is outside the tab. */
    private void keepFocus(boolean seen) {
        if (!seen && filled.isFocusWithin()) {
            firstAdd.requestFocus();
        }
    }

    private void press(KeyEvent pressed) {
        if (keysNow.isPressed(ADD, pressed)) {
            addEntry();
            pressed.consume();
        } else if (keysNow.isPressed(Variables.TEXT, pressed)) {
            asText.fire();
            pressed.consume();
        } else if (keysNow.isPressed(EnvFilterController.FIND, pressed) && findHere()) {
            pressed.consume();
        }
    }

    /** The menus and their keys come to the same, wherever the focus is in the window. */
    private boolean findHere() {
        boolean here = root.isFocusWithin() && rows.isVisible() && !all.isEmpty();
        if (here) {
            filterBar.focus();
        }
        return here;
    }

    @FXML
    private void showText() {
        asText.setSelected(true);
    }

    /** What the menus do with them; it is there once the view is loaded. */
    public Variables variables() {
        return new Variables(
                table, new EnvTools(shown, asText.selectedProperty(), filterBar::focus, this::findHere), messages);
    }

    @FXML
    @Override
    public void addEntry() {
        asText.setSelected(false);
        shown.clearFilter();
        table.add();
    }

    @Override
    public void focusFirst() {
        if (asText.isSelected()) {
            text.focus();
        } else if (all.isEmpty()) {
            firstAdd.requestFocus();
        } else {
            table.rows().chosen().first();
        }
    }

    @Override
    public void show(Place place) {
        if (place.row() >= 0 && place.row() < all.size()) {
            asText.setSelected(false);
            EnvVarDraft row = all.get(place.row());
            if (!shown.list().contains(row)) {
                shown.clearFilter();
            }
            if (place.field() == Field.ENVIRONMENT_MAP) {
                table.rows().chosen().choose(List.of(row));
            } else {
                table.enter(row, place.field() == Field.ENV_VALUE);
            }
        }
    }
}
