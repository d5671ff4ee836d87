package io.slipway.draft;

import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Function;
import javafx.collections.ObservableList;

/** Lets a list of rows say other values by the least change, so that what is shown of the other rows stays as it is. */
final class Rows<R, V> {
    private final ObservableList<R> rows;
    private final Function<R, V> read;
    private final BiConsumer<R, V> write;
    private final Function<V, R> make;

    Rows(ObservableList<R> rows, Function<R, V> read, BiConsumer<R, V> write, Function<V, R> make) {
        this.rows = rows;
        this.read = read;
        this.write = write;
        this.make = make;
    }

    void say(List<V> values) {
        int head = head(values);
        int tail = tail(values, head);
        List<V> middle = values.subList(head, values.size() - tail);
        int gone = rows.size() - tail - head;
        if (middle.isEmpty() && gone > 0) {
            rows.remove(head, head + gone);
        } else if (gone == 0 && !middle.isEmpty()) {
            rows.addAll(head, middle.stream().map(make).toList());
        } else {
            sayOneByOne(values, head, tail);
        }
    }

    private int head(List<V> values) {
        int both = Math.min(rows.size(), values.size());
        int i = 0;
        while (i < both && says(i, values.get(i))) {
            i++;
        }
        return i;
    }

    private int tail(List<V> values, int head) {
        int both = Math.min(rows.size(), values.size()) - head;
        int i = 0;
        while (i < both && says(rows.size() - 1 - i, values.get(values.size() - 1 - i))) {
            i++;
        }
        return i;
    }

    private void sayOneByOne(List<V> values, int head, int tail) {
        for (int i = head; i < values.size() - tail; i++) {
            while (!saysAt(i, values) && rows.size() - i > values.size() - i) {
                rows.remove(i);
            }
            if (!saysAt(i, values)) {
                if (rows.size() - i < values.size() - i) {
                    rows.add(i, make.apply(values.get(i)));
                } else {
                    write.accept(rows.get(i), values.get(i));
                }
            }
        }
        int end = values.size() - tail;
        rows.remove(end, Math.max(end, rows.size() - tail));
    }

    private boolean saysAt(int index, List<V> values) {
        return index < rows.size() && says(index, values.get(index));
    }

    private boolean says(int index, V value) {
        return read.apply(rows.get(index)).equals(value);
    }
}
