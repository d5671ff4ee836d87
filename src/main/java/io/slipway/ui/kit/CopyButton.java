package io.slipway.ui.kit;

import io.slipway.text.Messages;
import io.slipway.ui.kit.clip.SystemClip;
import java.util.function.Supplier;
import javafx.animation.PauseTransition;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.util.Duration;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** Copies a text to the clipboard and shows for a moment that it did. */
public final class CopyButton extends Button {
    private static final Duration SHOWN = Duration.seconds(1.2);

    private final FontIcon icon = new FontIcon(Feather.COPY);
    private final PauseTransition shown = new PauseTransition(SHOWN);

    /**
     * A button that copies what is there when it is pressed.
     *
     * @param messages the texts
     * @param what the key of what is copied, such as the id of the run
     * @param text the text to copy
     */
    public CopyButton(Messages messages, String what, Supplier<String> text) {
        String name = messages.text(what);
        setGraphic(icon);
        setAccessibleText(name);
        setTooltip(new Tooltip(name));
        getStyleClass().addAll("button-icon", "flat", "copy-button");
        shown.setOnFinished(end -> icon.setIconCode(Feather.COPY));
        setOnAction(pressed -> copy(text.get()));
    }

    private void copy(String text) {
        new SystemClip().put(text);
        icon.setIconCode(Feather.CHECK);
        shown.playFromStart();
    }
}
