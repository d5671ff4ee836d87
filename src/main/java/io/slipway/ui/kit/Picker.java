package io.slipway.ui.kit;

import io.slipway.text.Messages;
import java.util.function.Consumer;
import javafx.collections.ObservableList;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows what is chosen and opens a list to search in; an id that is not listed can be typed. */
public final class Picker extends Button {
    private final PickerPopup popup;
    private final String name;
    private final String none;

    /**
     * A picker of nothing yet.
     *
     * @param messages the texts
     * @param key the key of what is picked; {@code key.none} says that nothing is
     * @param choices what is offered
     * @param picked is told the id
     */
    public Picker(Messages messages, String key, ObservableList<Choice> choices, Consumer<String> picked) {
        this.name = messages.text(key);
        this.none = messages.text(key + ".none");
        this.popup = new PickerPopup(messages, name, choices, picked);
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setMnemonicParsing(false);
        getStyleClass().add("picker");
        setOnAction(pressed -> open());
        show("");
    }

    /**
     * Something to pick.
     *
     * @param id what is picked
     * @param detail what else helps to find it, or empty
     */
    public record Choice(String id, String detail) {
        boolean matches(String lowerCase) {
            return id.toLowerCase(java.util.Locale.ROOT).contains(lowerCase)
                    || detail.toLowerCase(java.util.Locale.ROOT).contains(lowerCase);
        }
    }

    /** Shows this id as chosen. */
    public void show(String id) {
        setText(id.isEmpty() ? none : id);
        setAccessibleText(name + ": " + getText());
        pseudoClassStateChanged(Pseudo.EMPTY, id.isEmpty());
    }

    private void open() {
        Point2D below = localToScreen(0, getHeight() + 4);
        popup.open(this, below);
    }
}
