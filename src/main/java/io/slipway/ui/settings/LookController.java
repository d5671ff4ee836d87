package io.slipway.ui.settings;

import io.slipway.text.Messages;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.shell.Look;
import io.slipway.ui.shell.Theme;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import javafx.beans.property.ObjectProperty;
import javafx.fxml.FXML;
import javafx.scene.control.CheckBox;
import javafx.scene.control.Label;
import javafx.scene.control.RadioButton;
import javafx.scene.control.Slider;
import javafx.util.Subscription;

/** Theme, size of text and motion; each change is seen at once. */
public final class LookController {
    private static final List<ActionKey> SIZES = List.of(
            ActionKey.of("zoom-in", "Shortcut+EQUALS"),
            ActionKey.of("zoom-out", "Shortcut+MINUS"),
            ActionKey.of("zoom-reset", "Shortcut+0"));

    private final ObjectProperty<Look> look;
    private final Messages messages;
    private final KeysInForce keys;
    private Subscription watching = Subscription.EMPTY;

    @FXML private RadioButton system;
    @FXML private RadioButton light;
    @FXML private RadioButton dark;
    @FXML private Slider size;
    @FXML private Label sizeText;
    @FXML private Label sizeHelp;
    @FXML private CheckBox calm;

    /** A page over this look. */
    public LookController(ObjectProperty<Look> look, Messages messages, KeysInForce keys) {
        this.look = look;
        this.messages = messages;
        this.keys = keys;
    }

    @FXML
    private void initialize() {
        Map<Theme, RadioButton> themes = Map.of(Theme.SYSTEM, system, Theme.LIGHT, light, Theme.DARK, dark);
        size.setMin(Look.SMALLEST);
        size.setMax(Look.LARGEST);
        sizeHelp.setText(help());
        watching = look.subscribe(now -> {
            themes.forEach((theme, button) -> button.setSelected(theme == now.theme()));
            calm.setSelected(now.calm());
            size.setValue(now.textSize());
            sizeText.setText(messages.text("settings.look.pixels", now.textSize()));
        });
        // Arrow keys select a button without pressing it.
        themes.forEach((theme, button) -> button.selectedProperty().addListener((same, before, now) -> {
            if (now) {
                look.set(look.get().in(theme));
            }
        }));
        calm.setOnAction(chosen -> look.set(look.get().calmed(calm.isSelected())));
        // While it is dragged, the slider would move away under the pointer with every step.
        size.valueChangingProperty().addListener((same, before, now) -> setSize());
        size.valueProperty().addListener((same, before, now) -> setSize());
    }

    private String help() {
        String shown = SIZES.stream().map(keys::shown).filter(key -> !key.isEmpty()).collect(Collectors.joining(", "));
        return shown.isEmpty()
                ? messages.text("settings.look.size.help")
                : messages.text("settings.look.size.help.keys", shown);
    }

    /** The page is gone, while the look lives on. */
    public void end() {
        watching.unsubscribe();
    }

    private void setSize() {
        int wanted = (int) Math.round(size.getValue());
        sizeText.setText(messages.text("settings.look.pixels", wanted));
        if (!size.isValueChanging() && wanted != look.get().textSize()) {
            look.set(look.get().sized(wanted));
        }
    }

    @FXML
    private void usualSize() {
        look.set(look.get().sized(Look.NORMAL));
    }
}
