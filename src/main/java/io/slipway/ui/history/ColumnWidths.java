package io.slipway.ui.history;

import io.slipway.settings.Remembered;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.control.TableView.ResizeFeatures;
import javafx.util.Callback;

/**
 * Shares the width of a table out: each column has the width that it was made with or that the operator gave it, and the
 * last one takes the rest. Where there is too little, the others shrink towards their least width for as long as that is so.
 */
@SuppressWarnings("rawtypes")
final class ColumnWidths implements Callback<ResizeFeatures, Boolean> {
    private final Map<TableColumnBase<?, ?>, Double> wanted = new HashMap<>();
    private final Remembered remembered;

    /** Widths that nobody remembers. */
    ColumnWidths() {
        this(new Remembered());
    }

    /** Widths that begin as they were left. */
    ColumnWidths(Remembered remembered) {
        this.remembered = remembered;
    }

    @Override
    public Boolean call(ResizeFeatures features) {
        TableView<?> table = features.getTable();
        List<? extends TableColumnBase<?, ?>> columns = table.getVisibleLeafColumns();
        TableColumnBase<?, ?> dragged = features.getColumn();
        if (dragged != null) {
            double width = within(dragged, dragged.getWidth() + features.getDelta());
            if (width == dragged.getWidth()) {
                return false;
            }
            wanted.put(dragged, width);
            remembered.keep(name(dragged), width);
        }
        share(features, columns, features.getContentWidth());
        return true;
    }

    private void share(ResizeFeatures features, List<? extends TableColumnBase<?, ?>> columns, double width) {
        if (columns.isEmpty()) {
            return;
        }
        TableColumnBase<?, ?> last = columns.getLast();
        List<? extends TableColumnBase<?, ?>> others = columns.subList(0, columns.size() - 1);
        double room = width - last.getMinWidth();
        double whole = others.stream().mapToDouble(this::wanted).sum();
        double least = others.stream().mapToDouble(TableColumnBase::getMinWidth).sum();
        double missing = Math.max(0, whole - room);
        double part = whole > least ? Math.min(1, missing / (whole - least)) : 0;
        double used = 0;
        for (TableColumnBase<?, ?> column : others) {
            double given = Math.floor(wanted(column) - part * (wanted(column) - column.getMinWidth()));
            set(features, column, given);
            used += given;
        }
        set(features, last, Math.max(last.getMinWidth(), width - used));
    }

    @SuppressWarnings("unchecked")
    private static void set(ResizeFeatures features, TableColumnBase<?, ?> column, double width) {
        features.setColumnWidth(column, width);
    }

    private double wanted(TableColumnBase<?, ?> column) {
        double width = wanted.computeIfAbsent(column, made ->
                within(made, remembered.number(name(made), made.getPrefWidth())));
        return Math.max(column.getMinWidth(), width);
    }

    private static String name(TableColumnBase<?, ?> column) {
        return "history.column." + column.getId();
    }

    private static double within(TableColumnBase<?, ?> column, double width) {
        return Math.clamp(width, column.getMinWidth(), column.getMaxWidth());
    }
}
