package io.slipway.ui.palette;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import javafx.scene.control.ListView;

/**
 * The rows of what was found: entries that can be selected, under headings that cannot.
 *
 * @param list shows them
 */
record FoundRows(ListView<Row> list) {
    /** How many rows are in sight, about. */
    static final int PAGE = 8;

    /** What is selected stays so while more comes. */
    void show(List<Row> rows) {
        Optional<String> selected = selected().map(Entry::mark);
        boolean touched = list.getSelectionModel().getSelectedIndex() > 1;
        list.getItems().setAll(rows);
        int again = touched && selected.isPresent() ? indexOf(rows, selected.get()) : -1;
        select(again >= 0 ? again : 1);
    }

    private static int indexOf(List<Row> rows, String mark) {
        return IntStream.range(0, rows.size())
                .filter(i -> rows.get(i) instanceof Row.Found(Entry entry) && entry.mark().equals(mark))
                .findFirst()
                .orElse(-1);
    }

    private void select(int index) {
        if (index < list.getItems().size()) {
            list.getSelectionModel().clearAndSelect(index);
            list.scrollTo(Math.max(0, index - PAGE / 2));
        }
    }

    Optional<Entry> selected() {
        return list.getSelectionModel().getSelectedItem() instanceof Row.Found(Entry entry)
                ? Optional.of(entry)
                : Optional.empty();
    }

    /** By so many entries; headings do not count, and at an end it stays there. */
    void move(int steps) {
        List<Row> rows = list.getItems();
        int at = list.getSelectionModel().getSelectedIndex();
        int left = Math.abs(steps);
        int last = at;
        for (int i = at + Integer.signum(steps); i >= 0 && i < rows.size() && left > 0; i += Integer.signum(steps)) {
            if (rows.get(i) instanceof Row.Found) {
                last = i;
                left--;
            }
        }
        if (last >= 0 && last != at) {
            list.getSelectionModel().clearAndSelect(last);
            list.scrollTo(Math.max(0, last - PAGE / 2));
        }
    }
}
