package io.slipway.ui.presets;

import io.slipway.preset.file.PresetFile;
import io.slipway.text.Messages;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Predicate;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.collections.transformation.FilteredList;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.MenuItem;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The pane that lists presets and does with the chosen one what its menu says. */
public final class PresetsController {
    private final Presets presets;
    private final PresetActions actions;
    private final Messages messages;
    private final FilteredList<PresetFile> found;

    @FXML private TextField search;
    @FXML private ListView<PresetFile> list;
    @FXML private VBox empty;
    @FXML private Label emptySearch;
    @FXML private Label opened;
    @FXML private HBox notice;
    @FXML private Label noticeText;
    @FXML private Hyperlink undo;
    @FXML private MenuItem open;
    @FXML private MenuItem rename;
    @FXML private MenuItem duplicate;
    @FXML private MenuItem delete;

    /** A pane for these presets. */
    @SuppressWarnings("NullAway.Init")
    public PresetsController(Presets presets, PresetActions actions, Messages messages) {
        this.presets = presets;
        this.actions = actions;
        this.messages = messages;
        this.found = new FilteredList<>(presets.files());
    }

    @FXML
    private void initialize() {
        list.setItems(found);
        list.setCellFactory(view -> new PresetCell(messages));
        found.predicateProperty().bind(search.textProperty().map(PresetsController::matching));
        BooleanBinding nothingChosen = Bindings.createBooleanBinding(
                () -> chosen().isEmpty(), list.getSelectionModel().selectedItemProperty());
        for (MenuItem item : Arrays.asList(open, rename, duplicate, delete)) {
            item.disableProperty().bind(nothingChosen);
        }
        showEmptyStates();
        showOpened();
        showNotice();
        presets.reload();
    }

    private void showEmptyStates() {
        BooleanBinding none = Bindings.isEmpty(presets.files());
        show(empty, none);
        show(emptySearch, Bindings.isEmpty(found).and(none.not()));
        list.visibleProperty().bind(Bindings.isNotEmpty(found));
    }

    private static void show(Node node, BooleanBinding when) {
        node.visibleProperty().bind(when);
        node.managedProperty().bind(when);
    }

    private void showOpened() {
        opened.textProperty().bind(Bindings.createStringBinding(
                this::openedText, presets.openedProperty(), presets.dirty()));
    }

    private String openedText() {
        String name = presets.openedName().isEmpty() ? messages.text("presets.unnamed") : presets.openedName();
        return presets.dirty().get() ? name + " *" : name;
    }

    private void showNotice() {
        BooleanBinding said = Bindings.createBooleanBinding(
                () -> !presets.noticeProperty().get().text().isEmpty(), presets.noticeProperty());
        show(notice, said);
        noticeText.textProperty().bind(presets.noticeProperty().map(PresetNotice::text));
        undo.visibleProperty().bind(presets.noticeProperty().map(last -> last.undo().isPresent()));
        undo.managedProperty().bind(undo.visibleProperty());
        presets.noticeProperty().subscribe(now -> notice.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("failed"), now.failed()));
    }

    private static Predicate<PresetFile> matching(String text) {
        String[] words = text.toLowerCase(Locale.ROOT).strip().split("\\s+");
        return file -> Arrays.stream(words).allMatch(file.searchText()::contains);
    }

    private Optional<PresetFile.Usable> chosen() {
        return list.getSelectionModel().getSelectedItem() instanceof PresetFile.Usable preset
                ? Optional.of(preset)
                : Optional.empty();
    }

    private void withChosen(Consumer<PresetFile.Usable> action) {
        chosen().ifPresent(action);
    }

    @FXML
    private void save() {
        actions.save();
    }

    @FXML
    private void saveAs() {
        actions.saveAs();
    }

    @FXML
    private void openChosen() {
        withChosen(actions::open);
    }

    @FXML
    private void renameChosen() {
        withChosen(actions::rename);
    }

    @FXML
    private void duplicateChosen() {
        withChosen(actions::duplicate);
    }

    @FXML
    private void deleteChosen() {
        withChosen(actions::delete);
    }

    @FXML
    private void undo() {
        presets.noticeProperty().get().undo().ifPresent(Runnable::run);
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            openChosen();
        }
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            openChosen();
            event.consume();
        } else if (event.getCode() == KeyCode.F2) {
            renameChosen();
        } else if (event.getCode() == KeyCode.DELETE) {
            deleteChosen();
        }
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        search.requestFocus();
    }
}
