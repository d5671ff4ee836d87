package io.slipway.ui.kit.picker;

import io.slipway.text.Messages;
import io.slipway.ui.kit.Pseudo;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.kit.listed.Listed;
import io.slipway.ui.kit.listed.StateLine;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.geometry.Point2D;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** A button that shows what is chosen and opens a list to search in; an id that is not listed can be typed. */
public final class Picker extends Button {
    private final Supplier<PickerPopup> popups;
    private final String name;
    private final String none;
    private List<Choice> choices = List.of();
    private String chosen = "";
    private @Nullable PickerPopup popup;

    private Picker(Messages messages, String key, Supplier<PickerPopup> popups) {
        this.popups = popups;
        this.name = messages.text(key);
        this.none = messages.text(key + ".none");
        setGraphic(new FontIcon(Feather.CHEVRON_DOWN));
        setMnemonicParsing(false);
        getStyleClass().add("picker");
        setTooltip(new Tooltip());
        setOnAction(pressed -> open());
        addEventHandler(KeyEvent.KEY_PRESSED, this::key);
        show("");
    }

    /**
     * A picker of nothing yet.
     *
     * @param messages the texts
     * @param words how the list stands, in words
     * @param key the key of what is picked; {@code key.none} says that nothing is
     * @param listed what is offered
     * @param choice an item of it as it is offered
     * @param picked is told the id
     */
    public static <T> Picker of(
            Messages messages,
            ListWords words,
            String key,
            Listed<T> listed,
            Function<T, Choice> choice,
            Consumer<String> picked) {
        Picker picker = new Picker(messages, key, () -> new PickerPopup(
                messages, messages.text(key), new PickerRows(messages), new StateLine(listed, words), picked));
        listed.items().subscribe(() -> picker.offer(listed.items().stream().map(choice).toList()));
        picker.offer(listed.items().stream().map(choice).toList());
        return picker;
    }

    /**
     * Something to pick.
     *
     * @param id what is picked
     * @param detail what else helps to find it, or empty
     */
    public record Choice(String id, String detail) {}

    /** Shows this id as chosen. */
    public void show(String id) {
        setText(id.isEmpty() ? none : id);
        setAccessibleText(name + ": " + getText());
        getTooltip().setText(getText());
        pseudoClassStateChanged(Pseudo.EMPTY, id.isEmpty());
        chosen = id;
        if (popup != null) {
            popup.choose(id);
        }
    }

    private void offer(List<Choice> offered) {
        choices = offered;
        if (popup != null) {
            popup.offer(offered);
        }
    }

    /** A window of its own, which is made when it is opened first. */
    private PickerPopup popup() {
        if (popup == null) {
            popup = popups.get();
            popup.offer(choices);
            popup.choose(chosen);
        }
        return popup;
    }

    private void key(KeyEvent pressed) {
        if (pressed.getCode() == KeyCode.DOWN && !pressed.isShortcutDown() && !pressed.isShiftDown()) {
            pressed.consume();
            open();
        }
    }

    private void open() {
        Point2D below = localToScreen(0, getHeight() + 4);
        popup().open(this, below);
    }
}
