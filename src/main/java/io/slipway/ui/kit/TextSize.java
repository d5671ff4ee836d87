package io.slipway.ui.kit;

import java.util.function.DoubleConsumer;
import javafx.beans.value.ObservableValue;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.Scene;
import javafx.scene.control.ListView;
import javafx.scene.control.TableColumnBase;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.util.Callback;

/** The size of the text of a window, and what grows with it where a style sheet does not reach. */
public final class TextSize {
    private static final String STYLE = "-fx-font-size: ";
    private static final String UNIT = "px; ";
    private static final double NORMAL = 14;
    /** How much smaller than other text a heading is. */
    private static final double HEADING = 0.86;
    /** What a heading has around it, and a mark of the order beside it. */
    private static final double AROUND = 20;

    private TextSize() {
    }

    /** Gives a window text of this size in pixels, and icons to go with it, unless it has a style of its own. */
    public static void give(Parent root, int pixels) {
        if (root.getStyle().isEmpty() || root.getStyle().startsWith(STYLE)) {
            root.setStyle(STYLE + pixels + UNIT + IconSize.style(pixels / NORMAL));
        }
    }

    /** Gives what stands in a window of its own text of the size that it has where a node stands. */
    public static void like(Node node, Parent aside) {
        Parent root = node.getScene().getRoot();
        if (root.getStyle().startsWith(STYLE)) {
            aside.setStyle(root.getStyle());
        }
    }

    /** How much larger than usual text is where a node stands. */
    public static ObservableValue<Double> scale(Node node) {
        return node.sceneProperty()
                .flatMap(Scene::rootProperty)
                .flatMap(Parent::styleProperty)
                .map(TextSize::scale)
                .orElse(1.0);
    }

    private static double scale(String style) {
        boolean given = style.startsWith(STYLE) && style.contains(UNIT);
        return given ? Double.parseDouble(style.substring(STYLE.length(), style.indexOf(UNIT))) / NORMAL : 1;
    }

    /** Keeps the columns of a table as wide as they are for their text, and never narrower than their heading. */
    static void widen(TableView<?> table) {
        if (table.getProperties().putIfAbsent(TextSize.class, true) == null) {
            table.getColumns().forEach(column -> keepHeading(column, 1));
            letScroll(table);
            follow(table, factor -> {
                table.setFixedCellSize(table.getFixedCellSize() * factor);
                table.getColumns().forEach(column -> widen(column, factor));
            }, now -> table.getColumns().forEach(column -> keepHeading(column, now)));
        }
    }

    /** Columns that have to share the width of a table would run out of it where their headings have no room. */
    @SuppressWarnings("rawtypes")
    private static void letScroll(TableView<?> table) {
        Callback<TableView.ResizeFeatures, Boolean> usual = table.getColumnResizePolicy();
        table.widthProperty().subscribe(width -> {
            double needed = table.getVisibleLeafColumns().stream().mapToDouble(TableColumnBase::getMinWidth).sum();
            table.setColumnResizePolicy(needed + AROUND > width.doubleValue() 
                    ? TableView.UNCONSTRAINED_RESIZE_POLICY : usual);
        });
    }

    /** Keeps the rows of a list as high as they are for their text. */
    public static void heighten(ListView<?> list) {
        if (list.getFixedCellSize() > 0 && list.getProperties().putIfAbsent(TextSize.class, true) == null) {
            follow(list, factor -> list.setFixedCellSize(list.getFixedCellSize() * factor), now -> {});
        }
    }

    /** What leaves a window keeps its size, and is measured anew in the next. */
    private static void follow(Node node, DoubleConsumer grown, DoubleConsumer then) {
        double[] last = {1};
        scale(node).subscribe(now -> {
            if (node.getScene() != null && now != last[0]) {
                grown.accept(now / last[0]);
                last[0] = now;
                then.accept(now);
            }
        });
    }

    private static void keepHeading(TableColumnBase<?, ?> column, double scale) {
        Font bold = Font.font(Font.getDefault().getFamily(), FontWeight.BOLD, HEADING * NORMAL * scale);
        double needed = column.getText().isEmpty() ? 0 : WordsWidth.of(bold, column.getText()) + AROUND * scale;
        if (column.getMinWidth() < needed) {
            column.setMaxWidth(Math.max(column.getMaxWidth(), needed));
            column.setMinWidth(needed);
        }
    }

    private static void widen(TableColumnBase<?, ?> column, double factor) {
        double wanted = column.getWidth() * factor;
        if (factor < 1) {
            column.setMinWidth(column.getMinWidth() * factor);
        }
        column.setMaxWidth(column.getMaxWidth() * factor);
        column.setMinWidth(factor < 1 ? column.getMinWidth() : column.getMinWidth() * factor);
        column.setPrefWidth(wanted);
    }
}
