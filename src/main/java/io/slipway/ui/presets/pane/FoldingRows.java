package io.slipway.ui.presets.pane;

import io.slipway.ui.presets.PresetFiles;
import io.slipway.ui.presets.list.PresetRow;
import io.slipway.ui.presets.list.PresetRows;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import javafx.scene.control.ListView;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;

/** The rows of the list: headings that open and close, and below the open ones what is searched for. */
final class FoldingRows {
    private final ListView<PresetRow> list;
    private final PresetFiles files;
    private final Set<String> closed = new HashSet<>();
    private String searched = "";

    FoldingRows(ListView<PresetRow> list, PresetFiles files) {
        this.list = list;
        this.files = files;
    }

    void search(String text) {
        searched = text;
        fill();
    }

    /** Lists the files as they are now; what was chosen stays so. */
    void fill() {
        PresetRow before = list.getSelectionModel().getSelectedItem();
        List<PresetRow> rows =
                PresetRows.of(files.listingProperty().get(), files.marksProperty().get(), searched, closed);
        list.getItems().setAll(rows);
        ChosenRow.again(before, rows).ifPresent(list.getSelectionModel()::select);
    }

    void toggle(PresetRow.Heading heading) {
        if (!closed.remove(heading.key())) {
            closed.add(heading.key());
        }
        fill();
    }

    /** Opens or closes the heading that is chosen, if this key does it; says whether it does. */
    boolean turn(KeyEvent event) {
        if (list.getSelectionModel().getSelectedItem() instanceof PresetRow.Heading heading && turns(event, heading)) {
            toggle(heading);
            return true;
        }
        return false;
    }

    private static boolean turns(KeyEvent event, PresetRow.Heading heading) {
        KeyCode arrow = heading.open() ? KeyCode.LEFT : KeyCode.RIGHT;
        return event.getCode() == arrow || (event.getCode() == KeyCode.ENTER && !event.isShortcutDown());
    }

    /** Chooses the first that is no heading, for the keys that follow. */
    void enter() {
        list.requestFocus();
        list.getItems().stream()
                .filter(row -> !(row instanceof PresetRow.Heading))
                .findFirst()
                .ifPresent(list.getSelectionModel()::select);
    }
}
