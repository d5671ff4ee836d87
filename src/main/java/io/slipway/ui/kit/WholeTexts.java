package io.slipway.ui.kit;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Labeled;
import javafx.scene.control.ListView;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.SplitPane;
import javafx.scene.control.Tab;
import javafx.scene.control.TabPane;
import javafx.scene.control.TableView;
import javafx.scene.layout.Region;

/** Texts that are shown whole: those of several lines keep the height of all of them, and columns their width. */
public final class WholeTexts {
    private WholeTexts() {
    }

    /** Makes those in this view so, unless it says how high they are. */
    public static void keep(Node view) {
        if (view instanceof Labeled labeled && labeled.isWrapText() && isFree(labeled)) {
            labeled.setMinHeight(Region.USE_PREF_SIZE);
        }
        if (view instanceof TableView<?> table) {
            TextSize.widen(table);
        } else if (view instanceof ListView<?> list) {
            TextSize.heighten(list);
        }
        parts(view).filter(Objects::nonNull).forEach(WholeTexts::keep);
    }

    private static boolean isFree(Region text) {
        return text.getMinHeight() == Region.USE_COMPUTED_SIZE && text.getMaxHeight() == Region.USE_COMPUTED_SIZE;
    }

    /** Controls have their parts as children only once they are shown. */
    private static Stream<? extends Node> parts(Node view) {
        return switch (view) {
            case ScrollPane pane -> Stream.ofNullable(pane.getContent());
            case SplitPane pane -> pane.getItems().stream();
            case TabPane pane -> pane.getTabs().stream().map(Tab::getContent);
            case DialogPane pane -> Stream.ofNullable(pane.getContent());
            case Labeled labeled -> Stream.ofNullable(labeled.getGraphic());
            case Parent parent -> List.copyOf(parent.getChildrenUnmodifiable()).stream();
            default -> Stream.empty();
        };
    }
}
