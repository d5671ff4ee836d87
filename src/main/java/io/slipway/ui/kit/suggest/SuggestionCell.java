package io.slipway.ui.kit.suggest;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.css.PseudoClass;
import javafx.geometry.Pos;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;

/** One suggestion: its title with what tells it apart, in one line, or in two when it has a mark. */
final class SuggestionCell extends ListCell<Suggestion> {
    private static final PseudoClass BARRED = PseudoClass.getPseudoClass("barred");

    private final Label title = new Label();
    private final Label aside = new Label();
    private final Label detail = new Label();
    private final Label mark = new Label();
    private final FontIcon icon = new FontIcon();
    private final HBox first = new HBox(12);
    private final HBox second = new HBox(8);
    private final VBox both = new VBox(2, first, second);

    SuggestionCell() {
        setPrefWidth(0);
        title.setMinWidth(Region.USE_PREF_SIZE);
        detail.setMaxWidth(Double.MAX_VALUE);
        detail.getStyleClass().add("suggestion-detail");
        aside.setMinWidth(Region.USE_PREF_SIZE);
        aside.getStyleClass().add("suggestion-detail");
        mark.setGraphic(icon);
        mark.setMinWidth(Region.USE_PREF_SIZE);
        first.setAlignment(Pos.BASELINE_LEFT);
        second.setAlignment(Pos.BASELINE_LEFT);
        both.setAlignment(Pos.CENTER_LEFT);
        HBox.setHgrow(detail, Priority.ALWAYS);
    }

    @Override
    protected void updateItem(@Nullable Suggestion item, boolean empty) {
        super.updateItem(item, empty);
        setGraphic(null);
        setAccessibleText(null);
        pseudoClassStateChanged(BARRED, item != null && !item.canBeChosen());
        if (item != null && !empty) {
            title.setText(item.title());
            aside.setText(item.aside());
            detail.setText(item.detail());
            item.mark().ifPresentOrElse(this::layTwoLines, this::layOneLine);
            setAccessibleText(spoken(item));
        }
    }

    private void layOneLine() {
        first.getChildren().setAll(title, detail);
        setGraphic(first);
    }

    private void layTwoLines(Suggestion.Mark standing) {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        icon.setIconCode(standing.icon());
        mark.setText(standing.word());
        mark.getStyleClass().setAll("label", "suggestion-mark", standing.style());
        first.getChildren().setAll(title, gap, aside);
        second.getChildren().setAll(mark, detail);
        both.getChildren().setAll(first, second);
        setGraphic(both);
    }

    private static String spoken(Suggestion item) {
        Optional<String> standing = item.mark().map(Suggestion.Mark::word);
        return Stream.of(Stream.of(item.title()), standing.stream(), Stream.of(item.detail(), item.aside(), item.barred()))
                .flatMap(parts -> parts)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining(", "));
    }
}
