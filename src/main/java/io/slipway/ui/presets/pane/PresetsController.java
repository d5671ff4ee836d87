package io.slipway.ui.presets.pane;

import io.slipway.preset.folder.FolderState;
import io.slipway.ui.kit.Views;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.PresetFiles;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.presets.list.PresetCell;
import io.slipway.ui.presets.list.PresetRow;
import io.slipway.ui.presets.list.PresetRows;
import io.slipway.ui.presets.list.RowWords;
import io.slipway.ui.presets.said.PresetNotice;
import io.slipway.ui.presets.said.PresetWork;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.input.MouseEvent;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The pane that lists presets and drafts and does with the chosen one what its menu says. */
public final class PresetsController {
    private final Presets presets;
    private final PresetFiles files;
    private final PresetWork work;
    private final PresetActions actions;
    private final ChosenRow chosen;
    private final RowWords words;
    private final Set<String> closed = new HashSet<>();

    @FXML private TextField search;
    @FXML private ListView<PresetRow> list;
    @FXML private VBox empty;
    @FXML private Label emptySearch;
    @FXML private Label opened;
    @FXML private Label folderState;
    @FXML private Label details;
    @FXML private HBox notice;
    @FXML private Label noticeText;
    @FXML private Hyperlink undo;
    @FXML private ContextMenu menu;

    /**
     * A pane for these presets.
     *
     * @param chosen what is chosen here, for the menu
     */
    @SuppressWarnings("NullAway.Init")
    public PresetsController(
            Presets presets,
            PresetFiles files,
            PresetWork work,
            PresetActions actions,
            ChosenRow chosen,
            RowWords words) {
        this.presets = presets;
        this.files = files;
        this.work = work;
        this.actions = actions;
        this.chosen = chosen;
        this.words = words;
    }

    /** The pane. */
    public Parent load(Views views) {
        return views.load(this);
    }

    @FXML
    private void initialize() {
        list.setCellFactory(view -> new PresetCell(words, files::isOpened, this::toggle));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> chosen.set(Optional.ofNullable(row)));
        menu.getItems().setAll(chosen.items(actions, false));
        files.listingProperty().subscribe(now -> fill());
        files.marksProperty().subscribe(now -> fill());
        search.textProperty().subscribe(typed -> fill());
        presets.openedProperty().subscribe((before, now) -> list.refresh());
        chosen.set(Optional.empty());
        showFolder();
        showOpened();
        showDetails();
        showNotice();
        files.reload();
    }

    private void fill() {
        PresetRow before = list.getSelectionModel().getSelectedItem();
        List<PresetRow> rows = PresetRows.of(
                files.listingProperty().get(), files.marksProperty().get(), search.getText(), closed);
        list.getItems().setAll(rows);
        ChosenRow.again(before, rows).ifPresent(list.getSelectionModel()::select);
        boolean nothing = files.listingProperty().get().files().isEmpty();
        show(empty, nothing && files.listingProperty().get().state().isWritable());
        show(emptySearch, !nothing && rows.isEmpty());
        list.setVisible(!rows.isEmpty());
    }

    private static void show(Node node, boolean shown) {
        node.setVisible(shown);
        node.setManaged(shown);
    }

    private void toggle(PresetRow.Heading heading) {
        if (!closed.remove(heading.key())) {
            closed.add(heading.key());
        }
        fill();
    }

    private void showFolder() {
        files.listingProperty().subscribe(now -> {
            boolean troubled = !now.state().isReadable() || !now.state().isWritable();
            boolean fresh = now.state() == FolderState.NOT_YET;
            folderState.setText(troubled && !fresh ? files.words().of(now.state(), files.folder().toString()) : "");
            show(folderState, troubled && !fresh);
        });
    }

    private void showOpened() {
        opened.textProperty().bind(Bindings.createStringBinding(
                this::openedText, presets.openedProperty(), presets.dirty()));
    }

    private String openedText() {
        String name = presets.openedName().isEmpty()
                ? work.messages().text("presets.unnamed")
                : presets.openedName();
        return presets.dirty().get() ? name + " *" : name;
    }

    private void showDetails() {
        chosen.property().subscribe(row -> {
            String text = row.flatMap(ChosenRow::file).map(words::details).orElse("");
            details.setText(text);
            show(details, !text.isEmpty());
        });
    }

    private void showNotice() {
        BooleanBinding said = Bindings.createBooleanBinding(
                () -> !work.noticeProperty().get().text().isEmpty(), work.noticeProperty());
        notice.visibleProperty().bind(said);
        notice.managedProperty().bind(said);
        noticeText.textProperty().bind(work.noticeProperty().map(PresetNotice::text));
        undo.visibleProperty().bind(work.noticeProperty().map(last -> last.undo().isPresent()));
        undo.managedProperty().bind(undo.visibleProperty());
        work.noticeProperty().subscribe(now -> notice.pseudoClassStateChanged(
                PseudoClass.getPseudoClass("failed"), now.failed()));
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
    private void undo() {
        work.noticeProperty().get().undo().ifPresent(Runnable::run);
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            chosen.open(actions);
        }
    }

    @FXML
    private void pressed(KeyEvent event) {
        @Nullable PresetRow row = list.getSelectionModel().getSelectedItem();
        boolean opens = event.getCode() == KeyCode.ENTER && !event.isShortcutDown();
        if (row instanceof PresetRow.Heading heading && (opens || turns(event.getCode(), heading))) {
            toggle(heading);
            event.consume();
        } else if (opens) {
            chosen.open(actions);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            chosen.delete(actions);
        }
    }

    private static boolean turns(KeyCode code, PresetRow.Heading heading) {
        return code == (heading.open() ? KeyCode.LEFT : KeyCode.RIGHT);
    }

    @FXML
    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            list.requestFocus();
            list.getItems().stream()
                    .filter(row -> !(row instanceof PresetRow.Heading))
                    .findFirst()
                    .ifPresent(list.getSelectionModel()::select);
            event.consume();
        } else if (event.getCode() == KeyCode.ESCAPE && !search.getText().isEmpty()) {
            search.clear();
            event.consume();
        }
    }

    /** Puts the cursor into the search field. */
    public void focusSearch() {
        search.requestFocus();
        search.selectAll();
    }
}
