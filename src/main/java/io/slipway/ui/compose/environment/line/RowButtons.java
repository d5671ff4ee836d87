package io.slipway.ui.compose.environment.line;

import io.slipway.draft.EnvVarDraft;
import io.slipway.text.Messages;
import io.slipway.ui.compose.environment.edit.EnvAct;
import io.slipway.ui.kit.RowIcon;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.keys.KeysInForce;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBase;
import javafx.scene.control.CheckBox;
import javafx.scene.control.ToggleButton;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The box and the buttons of a row, each with an icon and words for what it would do now. */
final class RowButtons {
    final CheckBox sent = new CheckBox();
    final ToggleButton eye = new ToggleButton();
    final ToggleButton lock = new ToggleButton();
    final ToggleButton wide = new ToggleButton();
    final Button remove = new Button();

    private final Messages messages;
    private final KeysInForce keys;

    RowButtons(Views views) {
        this.messages = views.messages();
        this.keys = views.keys();
        sent.setFocusTraversable(false);
        Tip.ofName(sent);
        button(wide, Feather.MAXIMIZE_2);
        button(remove, Feather.X);
        button(eye, Feather.EYE);
        button(lock, Feather.UNLOCK);
        wide.getStyleClass().add("on-hover");
        remove.getStyleClass().add("on-hover");
        nameKeys();
    }

    private static void button(ButtonBase button, Feather icon) {
        button.setGraphic(new RowIcon(icon));
        button.getStyleClass().addAll("flat", "row-button");
        // Tab goes from text to text; each button has a key and an entry in the menu of the row.
        button.setFocusTraversable(false);
        Tip.ofName(button);
    }

    /** What these buttons do is always the same, and only their keys can change. */
    void nameKeys() {
        say(wide, "compose.env.open", EnvAct.OPEN);
        say(remove, "compose.env.remove", EnvAct.REMOVE);
    }

    private void say(ButtonBase button, String key, EnvAct act) {
        button.setAccessibleText(keys.named(messages.text(key), act.key()));
    }

    void look(EnvVarDraft row, boolean revealed, boolean opened) {
        boolean secret = EnvRow.isSecret(row);
        boolean enabled = row.enabledProperty().get();
        sent.setSelected(enabled);
        say(sent, enabled ? "compose.env.mark.off" : "compose.env.mark.on", EnvAct.ENABLE);
        eye.setVisible(secret && !EnvRow.isMissing(row));
        eye.setSelected(revealed);
        icon(eye, revealed ? Feather.EYE_OFF : Feather.EYE);
        say(eye, revealed ? "compose.env.hide" : "compose.env.reveal", EnvAct.REVEAL);
        lock.setSelected(secret);
        icon(lock, secret ? Feather.LOCK : Feather.UNLOCK);
        say(lock, secret ? "compose.env.mark.plain" : "compose.env.mark.secret", EnvAct.SECRET);
        wide.setSelected(opened);
        icon(wide, opened ? Feather.MINIMIZE_2 : Feather.MAXIMIZE_2);
    }

    /** A graphic of its own for each look would be styled anew each time, which is most of what a row costs. */
    private static void icon(ButtonBase button, Feather icon) {
        if (button.getGraphic() instanceof FontIcon shown && !icon.equals(shown.getIconCode())) {
            shown.setIconCode(icon);
        }
    }
}
