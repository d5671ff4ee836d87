package io.slipway.ui.presets.bars;

import io.slipway.text.Messages;
import io.slipway.ui.presets.PresetActions;
import io.slipway.vault.Trouble;
import java.util.List;
import java.util.Locale;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The kinds of locked secrets, by what can be done about them. */
enum LockedLine {
    /** The vault has to be unlocked. */
    LOCKED("bars.locked"),
    /** The operator may want them here. */
    ELSEWHERE("bars.elsewhere"),
    /** There is no vault that could open them. */
    NO_VAULT("bars.no.vault"),
    /** They have to be entered again. */
    LOST("bars.lost");

    private final String key;

    LockedLine(String key) {
        this.key = key;
    }

    static LockedLine of(Trouble reason) {
        return switch (reason) {
            case LOCKED -> LOCKED;
            case ELSEWHERE -> ELSEWHERE;
            case ABSENT -> NO_VAULT;
            default -> LOST;
        };
    }

    /** The line about secrets of these names. */
    Node line(List<String> names, Messages messages, PresetActions actions) {
        String all = String.join(", ", names);
        Label text = new Label(messages.text(key, names.size(), all));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setTooltip(new Tooltip(all));
        text.setId("bar-" + name().toLowerCase(Locale.ROOT).replace('_', '-'));
        HBox.setHgrow(text, Priority.ALWAYS);
        text.setMaxWidth(Double.MAX_VALUE);
        HBox line = new HBox(new FontIcon(Feather.LOCK), text);
        line.getStyleClass().addAll("bar", "locked");
        switch (this) {
            case LOCKED -> line.getChildren().add(button("bar-unlock", messages.text("bars.unlock"), actions::unlock));
            case ELSEWHERE -> line.getChildren().add(button("bar-take-in", messages.text("bars.take.in"), actions::takeIn));
            case NO_VAULT, LOST -> {}
        }
        return line;
    }

    private static Button button(String id, String text, Runnable action) {
        Button button = new Button(text);
        button.setId(id);
        button.setMinWidth(Region.USE_PREF_SIZE);
        button.getStyleClass().add("small");
        button.setOnAction(pressed -> action.run());
        return button;
    }
}
