package io.slipway.ui.compose.files;

import java.io.File;
import java.util.List;
import java.util.function.Consumer;
import javafx.css.PseudoClass;
import javafx.scene.Node;
import javafx.scene.input.DragEvent;
import javafx.scene.input.Dragboard;
import javafx.scene.input.TransferMode;

/** Lets files be dropped onto a node, which shows that it takes them. */
final class FileDrop {
    private static final PseudoClass TAKING = PseudoClass.getPseudoClass("taking");

    private final Node zone;
    private final Consumer<List<File>> taken;

    private FileDrop(Node zone, Consumer<List<File>> taken) {
        this.zone = zone;
        this.taken = taken;
    }

    static void onto(Node zone, Consumer<List<File>> taken) {
        FileDrop drop = new FileDrop(zone, taken);
        zone.setOnDragOver(drop::over);
        zone.setOnDragExited(left -> drop.show(false));
        zone.setOnDragDropped(drop::dropped);
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasFiles()) {
            event.acceptTransferModes(TransferMode.COPY);
            show(true);
        }
        event.consume();
    }

    private void dropped(DragEvent event) {
        Dragboard board = event.getDragboard();
        show(false);
        event.setDropCompleted(board.hasFiles());
        event.consume();
        if (board.hasFiles()) {
            taken.accept(List.copyOf(board.getFiles()));
        }
    }

    private void show(boolean taking) {
        zone.pseudoClassStateChanged(TAKING, taking);
    }
}
