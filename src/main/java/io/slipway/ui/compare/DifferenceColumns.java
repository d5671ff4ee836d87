package io.slipway.ui.compare;

import io.slipway.history.compare.Difference;
import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import io.slipway.text.Messages;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.TableCell;
import javafx.scene.control.TableColumn;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/**
 * The columns of a table of differences: where one is, of what kind, and what either side says there.
 *
 * @param messages the words, of which those for kinds begin with the name of the screen
 * @param screen that name
 */
public record DifferenceColumns(Messages messages, String screen) {
    private static final int LONGEST_SHOWN = 200;

    /** Fills the columns of one table, in this order of theirs. */
    public void fill(
            TableColumn<Difference, String> where,
            TableColumn<Difference, String> what,
            TableColumn<Difference, String> left,
            TableColumn<Difference, String> right) {
        column(where, Difference::pointer);
        column(what, difference -> messages.text(screen + kind(difference)));
        column(left, difference -> text(difference, true));
        column(right, difference -> text(difference, false));
    }

    private static String kind(Difference difference) {
        return switch (difference) {
            case Difference.Added added -> ".added";
            case Difference.Removed removed -> ".removed";
            case Difference.Changed changed -> ".changed";
            case Difference.SecretChanged changed -> ".secret.changed";
            case Difference.NotComparable secret -> ".secret.unknown";
        };
    }

    private String text(Difference difference, boolean left) {
        return switch (difference) {
            case Difference.Added(String at, JsonValue value) -> left ? "" : JsonWriter.compact(value);
            case Difference.Removed(String at, JsonValue value) -> left ? JsonWriter.compact(value) : "";
            case Difference.Changed(String at, JsonValue was, JsonValue is) -> JsonWriter.compact(left ? was : is);
            case Difference.SecretChanged masked -> messages.text("compare.masked");
            case Difference.NotComparable masked -> messages.text("compare.masked");
        };
    }

    private static void column(TableColumn<Difference, String> column, Function<Difference, String> text) {
        column.setSortable(false);
        column.setReorderable(false);
        column.setCellValueFactory(row -> new ReadOnlyObjectWrapper<>(text.apply(row.getValue())));
        column.setCellFactory(made -> new Cut());
    }

    /** A long value is cut, since a table draws each line of text as a whole. */
    private static final class Cut extends TableCell<Difference, String> {
        @Override
        protected void updateItem(@Nullable String value, boolean empty) {
            super.updateItem(value, empty);
            String whole = empty || value == null ? "" : value;
            setText(whole.length() > LONGEST_SHOWN ? whole.substring(0, LONGEST_SHOWN) + "\u2026" : whole);
            setTooltip(whole.isEmpty() ? null : new Tooltip(getText()));
        }
    }
}
