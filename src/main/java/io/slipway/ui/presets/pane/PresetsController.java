package io.slipway.ui.presets.pane;

import io.slipway.preset.folder.FolderState;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.PresetFiles;
import io.slipway.ui.presets.Presets;
import io.slipway.ui.presets.list.PresetCell;
import io.slipway.ui.presets.list.PresetRow;
import io.slipway.ui.presets.list.RowWords;
import io.slipway.ui.presets.said.PresetWork;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
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

/** The pane that lists presets and drafts and does with the chosen one what its menu says. */
public final class PresetsController {
    private final Presets presets;
    private final PresetFiles files;
    private final PresetWork work;
    private final PresetActions actions;
    private final ChosenRow chosen;
    private final RowWords words;

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

    @SuppressWarnings("NullAway.Init")
    private FoldingRows rows;

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
        rows = new FoldingRows(list, files);
        list.setCellFactory(view -> new PresetCell(words, files::isOpened, rows::toggle));
        list.getSelectionModel().selectedItemProperty().subscribe(row -> chosen.set(Optional.ofNullable(row)));
        menu.getItems().setAll(chosen.items(actions, false));
        files.listingProperty().subscribe(now -> fill());
        files.marksProperty().subscribe(now -> fill());
        search.textProperty().subscribe(typed -> {
            rows.search(typed);
            showEmpty();
        });
        presets.openedProperty().subscribe((before, now) -> list.refresh());
        chosen.set(Optional.empty());
        showFolder();
        showOpened();
        showDetails();
        new NoticeLine(work).show(notice, noticeText, undo);
        files.reload();
    }

    private void fill() {
        rows.fill();
        showEmpty();
    }

    private void showEmpty() {
        boolean nothing = files.listingProperty().get().files().isEmpty();
        boolean some = !list.getItems().isEmpty();
        Shown.set(empty, nothing && files.listingProperty().get().state().isWritable());
        Shown.set(emptySearch, !nothing && !some);
        list.setVisible(some);
    }

    private void showFolder() {
        files.listingProperty().subscribe(now -> {
            boolean troubled = !now.state().isReadable() || !now.state().isWritable();
            boolean fresh = now.state() == FolderState.NOT_YET;
            folderState.setText(troubled && !fresh ? files.words().of(now.state(), files.folder().toString()) : "");
            Shown.set(folderState, troubled && !fresh);
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
            Shown.set(details, !text.isEmpty());
        });
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
    private void clicked(MouseEvent event) {
        if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2) {
            chosen.open(actions);
        }
    }

    @FXML
    private void pressed(KeyEvent event) {
        if (rows.turn(event)) {
            event.consume();
        } else if (event.getCode() == KeyCode.ENTER && !event.isShortcutDown()) {
            chosen.open(actions);
            event.consume();
        } else if (event.getCode() == KeyCode.DELETE) {
            chosen.delete(actions);
        }
    }

    @FXML
    private void searching(KeyEvent event) {
        if (event.getCode() == KeyCode.DOWN || event.getCode() == KeyCode.ENTER) {
            rows.enter();
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
