package io.slipway.ui.compose.environment.table;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.edit.EnvAct;
import io.slipway.ui.compose.environment.edit.EnvReasons;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import javafx.css.PseudoClass;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import javafx.scene.layout.Region;

/** Rows are dragged by their grips to between two others, all that are chosen at once; keys do the same. */
final class RowDrag {
    /** What is dragged stays here: other programs are given nothing but this word. */
    private static final DataFormat ROWS = new DataFormat("application/x-slipway-rows");

    private static final PseudoClass ABOVE = PseudoClass.getPseudoClass("drop-above");
    private static final PseudoClass BELOW = PseudoClass.getPseudoClass("drop-below");
    private static final double EDGE = 24;
    private static final double STEP = 12;

    private final EnvTable table;
    private final EnvReasons reasons;
    private final Messages messages;
    private List<EnvVarDraft> dragged = List.of();

    RowDrag(EnvTable table, Messages messages) {
        this.table = table;
        this.reasons = new EnvReasons(table.rows());
        this.messages = messages;
    }

    /** Lets this cell be dragged by its grip, and rows be dropped on it. */
    void listen(EnvCell cell) {
        Region grip = cell.row().grip();
        grip.addEventHandler(MouseEvent.MOUSE_ENTERED, entered -> explain(cell));
        grip.setOnDragDetected(detected -> start(cell, detected));
        grip.setOnDragDone(done -> dragged = List.of());
        cell.setOnDragOver(over -> over(cell, over));
        cell.setOnDragExited(left -> mark(cell, false, false));
        cell.setOnDragDropped(dropped -> drop(cell, dropped));
    }

    private void explain(EnvCell cell) {
        String words = whyNot(cell).orElse("compose.env.drag");
        cell.row().grip().setAccessibleText(messages.text(words));
    }

    private Optional<String> whyNot(EnvCell cell) {
        return reasons.against(EnvAct.DOWN, List.of(cell.getItem()));
    }

    private void start(EnvCell cell, MouseEvent detected) {
        if (whyNot(cell).isEmpty()) {
            dragged = table.rows().chosen().meant(cell.getItem());
            cell.row().grip().startDragAndDrop(TransferMode.MOVE).setContent(Map.of(ROWS, ""));
        }
        detected.consume();
    }

    private void over(EnvCell cell, DragEvent over) {
        if (dragged.isEmpty() || !over.getDragboard().hasContent(ROWS)) {
            return;
        }
        int before = before(cell, over);
        boolean moves = moves(places(), before);
        if (moves) {
            over.acceptTransferModes(TransferMode.MOVE);
        }
        boolean here = moves && !cell.isEmpty();
        mark(cell, here && before == cell.getIndex(), here && before > cell.getIndex());
        scroll(over);
        over.consume();
    }

    private void drop(EnvCell cell, DragEvent dropped) {
        if (!dragged.isEmpty() && dropped.getDragboard().hasContent(ROWS)) {
            mark(cell, false, false);
            table.acts().moveTo(dragged, before(cell, dropped));
            dropped.setDropCompleted(true);
            dropped.consume();
        }
    }

    private int before(EnvCell cell, DragEvent at) {
        return cell.isEmpty() ? table.rows().size() : place(cell.getIndex(), at.getY(), cell.getHeight());
    }

    private Set<Integer> places() {
        return dragged.stream().map(table.rows()::indexOf).collect(Collectors.toCollection(TreeSet::new));
    }

    private static void mark(EnvCell cell, boolean above, boolean below) {
        cell.pseudoClassStateChanged(ABOVE, above);
        cell.pseudoClassStateChanged(BELOW, below);
    }

    /** Near an edge the rows beyond it come. */
    private void scroll(DragEvent over) {
        double y = table.list().sceneToLocal(over.getSceneX(), over.getSceneY()).getY();
        if (table.list().lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            double by = y < EDGE ? -STEP : y > table.list().getHeight() - EDGE ? STEP : 0;
            flow.scrollPixels(by);
        }
    }

    /** Before which row something lands that is dropped on this one, so far below its top. */
    static int place(int row, double y, double height) {
        return y > height / 2 ? row + 1 : row;
    }

    /** Whether these rows would stand elsewhere before that one, and are not dropped where they stand together. */
    static boolean moves(Set<Integer> rows, int before) {
        TreeSet<Integer> sorted = new TreeSet<>(rows);
        boolean together = sorted.last() - sorted.first() == sorted.size() - 1;
        return !together || before < sorted.first() || before > sorted.last() + 1;
    }
}
