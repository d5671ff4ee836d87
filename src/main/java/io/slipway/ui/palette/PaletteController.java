package io.slipway.ui.palette;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Supplier;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextField;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseEvent;
import org.jspecify.annotations.Nullable;

/** The palette over the window: a field, what was found, and what can be typed. */
public final class PaletteController {
    private final Supplier<List<Entry>> offered;
    private final LaunchFinds launches;
    private final Recent recent;
    private final BiPredicate<String, KeyEvent> isPressed;
    private final Messages messages;
    private Ranking ranking = new Ranking(List.of(), List.of());
    private boolean places;
    private @Nullable Node before;

    @FXML private Parent root;
    @FXML private TextField field;
    @FXML private ListView<Row> list;
    @FXML private Label none;
    @FXML private Label said;

    /**
     * A palette.
     *
     * @param offered all that can be found at once, asked for whenever it is opened
     * @param launches finds launches
     * @param isPressed whether the key is pressed that the action of an id has now
     */
    public PaletteController(
            Supplier<List<Entry>> offered,
            LaunchFinds launches,
            Recent recent,
            BiPredicate<String, KeyEvent> isPressed,
            Messages messages) {
        this.offered = offered;
        this.launches = launches;
        this.recent = recent;
        this.isPressed = isPressed;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        Shown.withoutGap(root);
        list.setCellFactory(made -> new RowCell(messages));
        field.textProperty().subscribe((then, now) -> search());
        list.getSelectionModel().selectedItemProperty().subscribe(this::say);
        field.addEventFilter(KeyEvent.KEY_PRESSED, this::pressed);
        // What is meant for the window behind stays away from it.
        root.addEventHandler(KeyEvent.KEY_PRESSED, KeyEvent::consume);
        field.focusedProperty().subscribe(focused -> {
            if (!focused && root.isVisible() && field.getScene().getWindow().isFocused()) {
                hide();
            }
        });
    }

    /**
     * Opens it, or closes it when it is open.
     *
     * @param presetsFirst whether presets and jobs come first
     */
    public void toggle(boolean presetsFirst) {
        if (root.isVisible() && places == presetsFirst) {
            close();
            return;
        }
        if (!root.isVisible()) {
            before = root.getScene().getFocusOwner();
            offer();
        }
        places = presetsFirst;
        root.setVisible(true);
        field.clear();
        field.requestFocus();
        search();
    }

    private void offer() {
        List<Entry> entries = offered.get();
        rank(entries);
        // What can be done is what could be done where the focus was, before the field of the palette took it.
        recent.read(() -> rank(entries));
    }

    private void rank(List<Entry> entries) {
        ranking = new Ranking(entries, recent.marks());
        search();
    }

    /** Gives the focus back to where it was. */
    private void close() {
        Node owner = before;
        hide();
        if (owner != null) {
            owner.requestFocus();
        }
    }

    private void hide() {
        root.setVisible(false);
        launches.forget();
        before = null;
    }

    private FoundRows rows() {
        return new FoundRows(list);
    }

    private void search() {
        String text = field.getText();
        show(ranking.rows(text, places));
        launches.find(text, found -> show(ranking.with(found).rows(text, places)));
    }

    private void show(List<Row> found) {
        rows().show(found);
        none.setVisible(found.isEmpty());
        list.setVisible(!found.isEmpty());
    }

    /** The line below, which is what a screen reader says of the field too. */
    private void say(@Nullable Row row) {
        String hint = messages.text("palette.hint");
        String words = row instanceof Row.Found(Entry entry)
                ? entry.why().orElseGet(() -> entry.other().isPresent() ? messages.text("palette.launch.hint") : hint)
                : hint;
        said.setText(words);
        field.setAccessibleHelp(row instanceof Row.Found(Entry entry)
                ? messages.text("palette.selected", entry.title(), entry.detail(), entry.keys(), entry.why().orElse(""))
                : hint);
    }

    /** The keys that open it are not for the menu meanwhile. */
    private void pressed(KeyEvent event) {
        if (isPressed.test("menu-palette", event)) {
            toggle(false);
            event.consume();
        } else if (isPressed.test("menu-palette-places", event)) {
            toggle(true);
            event.consume();
        } else {
            steered(event);
        }
    }

    private void steered(KeyEvent event) {
        switch (event.getCode()) {
            case ESCAPE -> close();
            case DOWN -> rows().move(1);
            case UP -> rows().move(-1);
            case PAGE_DOWN -> rows().move(FoundRows.PAGE);
            case PAGE_UP -> rows().move(-FoundRows.PAGE);
            case ENTER -> choose(event.isShiftDown());
            case TAB -> rows().move(event.isShiftDown() ? -1 : 1);
            default -> {
                return;
            }
        }
        event.consume();
    }

    /** What cannot be done now says why, and the palette stays. */
    private void choose(boolean second) {
        rows().selected().filter(entry -> entry.why().isEmpty()).ifPresent(entry -> {
            recent.chose(entry.mark());
            close();
            entry.other().filter(other -> second).orElse(entry.choose()).run();
        });
    }

    @FXML
    private void clicked(MouseEvent event) {
        if (event.getTarget() instanceof Node target && RowCell.isOfEntry(target)) {
            choose(event.isShiftDown());
        }
        field.requestFocus();
    }

    @FXML
    private void outside(MouseEvent event) {
        if (root.equals(event.getTarget())) {
            close();
        }
    }
}
