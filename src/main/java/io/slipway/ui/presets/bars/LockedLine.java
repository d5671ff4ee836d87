package io.slipway.ui.presets.bars;

import io.slipway.text.Messages;
import io.slipway.ui.presets.PresetActions;
import io.slipway.vault.Trouble;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
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
    LOCKED("bars.locked", EnumSet.of(Trouble.LOCKED)),
    /** The operator may want them here. */
    ELSEWHERE("bars.elsewhere", EnumSet.of(Trouble.ELSEWHERE)),
    /** There is no vault that could open them. */
    NO_VAULT("bars.no.vault", EnumSet.of(Trouble.ABSENT)),
    /** They have to be entered again. */
    LOST("bars.lost", EnumSet.complementOf(EnumSet.of(Trouble.LOCKED, Trouble.ELSEWHERE, Trouble.ABSENT)));

    private final String key;
    private final Set<Trouble> reasons;

    LockedLine(String key, Set<Trouble> reasons) {
        this.key = key;
        this.reasons = reasons;
    }

    Set<Trouble> reasons() {
        return reasons;
    }

    /** The line about secrets of these names. */
    Node line(List<String> names, Messages messages, PresetActions actions) {
        String all = String.join(", ", names);
        Label text = new Label(messages.text(key, names.size(), all));
        text.setWrapText(true);
        text.setMinHeight(Region.USE_PREF_SIZE);
        text.setTooltip(new Tooltip(all));
        text.setId("bar-" + name().toLowerCase(java.util.Locale.ROOT).replace('_', '-'));
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
