package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.form.LinesArea;
import io.slipway.ui.kit.form.UndoLine;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The tab of environment variables. */
public final class EnvironmentController implements Part {
    private static final ActionKey ADD = ActionKey.of("menu-add-variable", "Shortcut+I");
    private static final ActionKey FIND = ActionKey.of("menu-find", "Shortcut+F");

    private final RunDraft draft;
    private final Runnable stepBack;
    private final ObservableList<EnvVarDraft> all;
    private final ObservableValue<Optional<Set<String>>> jobVariables;
    private final Inspection inspection;
    private final Messages messages;
    private final Views views;
    private final KeysInForce keysNow;
    private final ShownRows shown;

    @FXML private Node root;
    @FXML private Node empty;
    @FXML private Node filled;
    @FXML private Node rows;
    @FXML private Node lines;
    @FXML private Node filters;
    @FXML private Button add;
    @FXML private TextField filter;
    @FXML private ToggleButton problems;
    @FXML private ToggleButton overrides;
    @FXML private Node overridesPlace;
    @FXML private ToggleButton sort;
    @FXML private ToggleButton asText;
    @FXML private LinesArea area;
    @FXML private Label remarks;
    @FXML private Label count;
    @FXML private Label nameHead;
    @FXML private ListView<EnvVarDraft> list;
    @FXML private UndoLine undo;
    @FXML private Label addKey;
    @FXML private Label firstKey;
    @FXML private Button firstAdd;
    @FXML private Label keys;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private EnvTable table;

    /**
     * The tab over the variables of this draft.
     *
     * @param stepBack takes its last step back
     * @param jobVariables the names of the variables that the job has, nothing while they are not known
     */
    public EnvironmentController(
            RunDraft draft,
            Runnable stepBack,
            ObservableValue<Optional<Set<String>>> jobVariables,
            Inspection inspection,
            Views views) {
        this.draft = draft;
        this.stepBack = stepBack;
        this.all = draft.environment();
        this.inspection = inspection;
        this.messages = views.messages();
        this.views = views;
        this.keysNow = views.keys();
        this.jobVariables = jobVariables;
        shown = new ShownRows(all, this::wrong, () -> jobVariables.getValue().orElse(Set.of()));
    }

    private Set<Integer> wrong() {
        return inspection.findingsProperty().get().problems().stream()
                .map(problem -> problem.place())
                .filter(place -> place.field().section() == Section.ENVIRONMENT)
                .map(Place::row)
                .collect(Collectors.toSet());
    }

    @FXML
    private void initialize() {
        table = new EnvTable(list, draft, jobVariables, undo, keys, inspection, views);
        list.setItems(shown.list());
        nameHead.prefWidthProperty().bind(list.widthProperty().multiply(EnvRow.NAME_SHARE));
        shown.filterProperty().bindBidirectional(filter.textProperty());
        shown.problemsProperty().bindBidirectional(problems.selectedProperty());
        shown.overridesProperty().bindBidirectional(overrides.selectedProperty());
        jobVariables.subscribe(this::showJob);
        // What is disabled hears nothing of the mouse, so its place says why.
        Tip.on(overridesPlace, overrides.accessibleTextProperty());
        shown.sortedProperty().bindBidirectional(sort.selectedProperty());
        empty.visibleProperty().bind(Bindings.isEmpty(all).and(asText.selectedProperty().not()));
        filled.visibleProperty().bind(empty.visibleProperty().not());
        lines.visibleProperty().bind(asText.selectedProperty());
        rows.visibleProperty().bind(asText.selectedProperty().not());
        filters.visibleProperty().bind(rows.visibleProperty());
        add.visibleProperty().bind(rows.visibleProperty());
        remarks.managedProperty().bind(remarks.textProperty().isNotEmpty());
        count.textProperty().bind(Bindings.createStringBinding(
                this::counted, shown.list(), all, shown.filtered()));
        nameHead.textProperty().bind(shown.sortedProperty().map(
                sorted -> messages.text(sorted ? "compose.env.sorted" : "compose.env.name")));
        keysNow.follow(this::explain);
        EnvTyped typed = new EnvTyped(draft, area, remarks, messages);
        asText.selectedProperty().subscribe((before, now) -> {
            typed.show(now);
            focusFirst();
        });
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        filter.addEventFilter(KeyEvent.KEY_PRESSED, this::pressInFilter);
        undo.follow(draft.specProperty(), stepBack);
        filled.visibleProperty().subscribe((before, seen) -> keepFocus(seen));
    }

    private void explain() {
        addKey.setText(keysNow.shown(ADD));
        firstKey.setText(keysNow.shown(ADD));
        keys.setText(new EnvHint(messages, keysNow).text());
        filter.setPromptText(keysNow.named(messages.text("compose.env.filter"), FIND));
        name(problems, "compose.env.filter.problems", Variables.PROBLEMS);
        showJob(jobVariables.getValue());
        name(sort, "compose.env.sort.name", Variables.SORT);
        name(asText, "compose.env.text.show", Variables.TEXT);
    }

    private void name(ToggleButton button, String key, ActionKey action) {
        button.getTooltip().setText(keysNow.named(messages.text(key), action));
    }

    /** The last row takes the table away with it: the focus must not fall on what is outside the tab. */
    private void keepFocus(boolean seen) {
        if (!seen && filled.isFocusWithin()) {
            firstAdd.requestFocus();
        }
    }

    /** What the job has is read some time after it was chosen, and not every token may read it. */
    private void showJob(Optional<Set<String>> names) {
        overrides.setDisable(names.isEmpty());
        overrides.setAccessibleText(names.isEmpty()
                ? messages.text("compose.env.filter.overrides.unknown")
                : keysNow.named(messages.text("compose.env.filter.overrides"), Variables.OVERRIDES));
        if (names.isEmpty()) {
            overrides.setSelected(false);
        }
    }

    private String counted() {
        return shown.filtered().get() ? messages.text("compose.env.filtered", shown.list().size(), all.size()) : "";
    }

    private void press(KeyEvent pressed) {
        if (keysNow.isPressed(ADD, pressed)) {
            addEntry();
            pressed.consume();
        } else if (keysNow.isPressed(Variables.TEXT, pressed)) {
            asText.fire();
            pressed.consume();
        } else if (keysNow.isPressed(FIND, pressed) && findHere()) {
            pressed.consume();
        }
    }

    /** The menus and their keys come to the same, wherever the focus is in the window. */
    private boolean findHere() {
        boolean here = root.isFocusWithin() && rows.isVisible() && !all.isEmpty();
        if (here) {
            toFilter();
        }
        return here;
    }

    private void toFilter() {
        filter.requestFocus();
        filter.selectAll();
    }

    private void pressInFilter(KeyEvent pressed) {
        boolean clears = pressed.getCode() == KeyCode.ESCAPE && shown.filtered().get();
        if (clears) {
            shown.clearFilter();
        }
        if (clears || ((pressed.getCode() == KeyCode.DOWN || pressed.getCode() == KeyCode.ENTER) && !shown.list().isEmpty())) {
            table.focus().first();
            pressed.consume();
        }
    }

    @FXML
    private void add() {
        addEntry();
    }

    @FXML
    private void showText() {
        asText.setSelected(true);
    }

    /** What the menus do with them; it is there once the view is loaded. */
    public Variables variables() {
        return new Variables(
                table, new EnvTools(shown, asText.selectedProperty(), this::toFilter, this::findHere), messages);
    }

    @Override
    public void addEntry() {
        asText.setSelected(false);
        shown.clearFilter();
        table.add();
    }

    @Override
    public void focusFirst() {
        if (asText.isSelected()) {
            area.requestFocus();
        } else if (all.isEmpty()) {
            firstAdd.requestFocus();
        } else {
            table.focus().first();
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
                table.focus().rows(row);
            } else {
                table.focus().row(row, place.field() == Field.ENV_VALUE);
            }
        }
    }
}
