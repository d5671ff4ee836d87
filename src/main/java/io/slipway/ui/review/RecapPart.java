package io.slipway.ui.review;

import io.slipway.run.Section;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;

/** What one tab changes, with the way back to it. */
final class RecapPart extends VBox {
    /** A thousand rows nobody reads; the request has them all. */
    private static final int MOST = 60;

    /**
     * A part of the review.
     *
     * @param section the tab
     * @param rows what it changes, a row each
     * @param edit goes to the tab, where one can be gone to
     */
    RecapPart(Section section, List<? extends Node> rows, Messages messages, Optional<Consumer<Section>> edit) {
        String key = section.name().toLowerCase(Locale.ROOT);
        String name = messages.text("compose.section." + key);
        getStyleClass().add("recap-part");
        setId("review-" + key);
        Label title = new Label(name);
        title.getStyleClass().add("recap-title");
        Label count = new Label(rows.isEmpty() ? messages.text("review.untouched") : String.valueOf(rows.size()));
        count.getStyleClass().add("recap-count");
        Region between = new Region();
        HBox.setHgrow(between, Priority.ALWAYS);
        HBox heading = new HBox(title, count, between);
        edit.map(way -> link(section, name, messages, way)).ifPresent(heading.getChildren()::add);
        heading.getStyleClass().add("recap-heading");
        getChildren().add(heading);
        getChildren().addAll(rows.stream().limit(MOST).toList());
        if (rows.size() > MOST) {
            getChildren().add(new Label(messages.text("review.more", rows.size() - MOST)));
        }
    }

    private static Hyperlink link(Section section, String name, Messages messages, Consumer<Section> edit) {
        Hyperlink link = new Hyperlink(messages.text("review.edit"));
        link.setId("review-edit-" + section.name().toLowerCase(Locale.ROOT));
        link.setAccessibleText(messages.text("review.edit.of", name));
        link.setOnAction(pressed -> edit.accept(section));
        return link;
    }
}
