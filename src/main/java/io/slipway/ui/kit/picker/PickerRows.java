package io.slipway.ui.kit.picker;

import io.slipway.text.Messages;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** Which rows fit what is typed, the closest first; what is typed can be taken as it is, whatever the list says. */
final class PickerRows {
    private final Messages messages;

    PickerRows(Messages messages) {
        this.messages = messages;
    }

    /**
     * A row.
     *
     * @param id what it stands for
     * @param title what it is called
     * @param detail what else helps to find it
     */
    record Row(String id, String title, String detail) {}

    List<Row> fitting(List<Picker.Choice> choices, String typed) {
        String sought = typed.toLowerCase(Locale.ROOT);
        List<Row> rows = new ArrayList<>(choices.stream()
                .filter(choice -> holds(choice.id(), sought) || holds(choice.detail(), sought))
                .sorted(Comparator.comparingInt(choice -> distance(choice.id().toLowerCase(Locale.ROOT), sought)))
                .map(choice -> new Row(choice.id(), choice.id(), choice.detail()))
                .toList());
        if (!typed.isEmpty() && rows.stream().noneMatch(row -> row.id().equals(typed))) {
            rows.add(new Row(typed, messages.text("picker.use", typed), messages.text("picker.typed")));
        }
        return rows;
    }

    /** Somebody who types a whole id, or how it begins, means that one before all that hold it somewhere. */
    private static int distance(String id, String sought) {
        if (sought.isEmpty() || id.equals(sought)) {
            return 0;
        }
        return id.startsWith(sought) ? 1 : 2;
    }

    private static boolean holds(String text, String sought) {
        return text.toLowerCase(Locale.ROOT).contains(sought);
    }
}
