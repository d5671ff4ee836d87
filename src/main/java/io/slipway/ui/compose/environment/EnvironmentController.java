package io.slipway.ui.compose.environment;

import io.slipway.draft.EnvVarDraft;
import io.slipway.draft.RunDraft;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.text.Messages;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.kit.form.UndoLine;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.ObservableList;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The tab of environment variables. */
public final class EnvironmentController implements Part {
    private static final KeyCombination ADD = new KeyCodeCombination(KeyCode.I, KeyCombination.SHORTCUT_DOWN);
    /** From this many rows on one rather searches than looks. */
    private static final int MANY = 10;

    private final RunDraft draft;
    private final Runnable stepBack;
    private final ObservableList<EnvVarDraft> all;
    private final Inspection inspection;
    private final Messages messages;
    private final ShownRows shown;

    @FXML private Node root;
    @FXML private Node empty;
    @FXML private Node filled;
    @FXML private TextField filter;
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

    /** The tab over the variables of this draft; {@code stepBack} takes its last step back. */
    public EnvironmentController(RunDraft draft, Runnable stepBack, Inspection inspection, Messages messages) {
        this.draft = draft;
        this.stepBack = stepBack;
        this.all = draft.environment();
        this.inspection = inspection;
        this.messages = messages;
        shown = new ShownRows(all);
    }

    @FXML
    private void initialize() {
        table = new EnvTable(list, all, undo, keys, inspection, messages);
        list.setItems(shown.list());
        nameHead.prefWidthProperty().bind(list.widthProperty().multiply(EnvRow.NAME_SHARE));
        shown.filterProperty().bindBidirectional(filter.textProperty());
        BooleanBinding none = Bindings.isEmpty(all);
        empty.visibleProperty().bind(none);
        filled.visibleProperty().bind(none.not());
        filter.visibleProperty().bind(Bindings.size(all).greaterThanOrEqualTo(MANY).or(filter.textProperty().isNotEmpty()));
        count.visibleProperty().bind(filter.textProperty().isNotEmpty());
        count.textProperty().bind(Bindings.createStringBinding(this::counted, shown.list(), all));
        addKey.setText(ADD.getDisplayText());
        keys.setText(messages.text(
                "compose.env.keys",
                EnvKeys.ENABLE.getDisplayText(),
                EnvKeys.SECRET.getDisplayText(),
                EnvKeys.REMOVE.getDisplayText()));
        firstKey.setText(ADD.getDisplayText());
        root.addEventHandler(KeyEvent.KEY_PRESSED, this::press);
        undo.follow(draft.specProperty(), stepBack);
        filled.visibleProperty().subscribe((before, seen) -> keepFocus(seen));
    }

    /** The last row takes the table away with it: the focus must not fall on what is outside the tab. */
    private void keepFocus(boolean seen) {
        if (!seen && filled.isFocusWithin()) {
            firstAdd.requestFocus();
        }
    }

    private String counted() {
        return messages.text("compose.env.filtered", shown.list().size(), all.size());
    }

    private void press(KeyEvent pressed) {
        if (ADD.match(pressed)) {
            addEntry();
            pressed.consume();
        }
    }

    @FXML
    private void add() {
        addEntry();
    }

    @Override
    public void addEntry() {
        filter.clear();
        table.add();
    }

    @Override
    public void focusFirst() {
        if (all.isEmpty()) {
            firstAdd.requestFocus();
        } else {
            table.focusFirst();
        }
    }

    @Override
    public void show(Place place) {
        if (place.row() >= 0 && place.row() < all.size()) {
            EnvVarDraft row = all.get(place.row());
            if (!shown.list().contains(row)) {
                filter.clear();
            }
            if (place.field() == Field.ENVIRONMENT_MAP) {
                table.focusList(row);
            } else {
                table.focus(row, place.field() == Field.ENV_VALUE);
            }
        }
    }
}
