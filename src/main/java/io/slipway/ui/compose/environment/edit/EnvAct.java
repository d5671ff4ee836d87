package io.slipway.ui.compose.environment.edit;

import io.slipway.text.Messages;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.menu.Items;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.scene.input.KeyEvent;

/** What can be done to rows, with its key. */
public enum EnvAct {
    ENABLE("Shortcut+T"),
    SECRET("Shortcut+Shift+L"),
    REVEAL("Shortcut+R"),
    OPEN("Shortcut+M"),
    DUPLICATE("Shift+Alt+Down"),
    UP("Alt+Up"),
    DOWN("Alt+Down"),
    NEXT_SAME("F8"),
    CUT("menu-cut", "Shortcut+X"),
    COPY("menu-copy", "Shortcut+C"),
    COPY_SECRETS("copy-secrets", "Shortcut+Alt+Shift+C"),
    REMOVE("Shortcut+Delete");

    /** Those that the menu of variables offers; the others have an item for whatever can be copied. */
    public static final List<EnvAct> OFFERED = Stream.of(values()).filter(act -> !act.isOfText()).toList();

    @SuppressWarnings("ImmutableEnumChecker") // the kind that is made here never changes
    private final ActionKey key;

    EnvAct(String keys) {
        key = ActionKey.of(Items.id("variables." + word()), keys);
    }

    EnvAct(String item, String keys) {
        key = ActionKey.of(item, keys);
    }

    /** The act whose key is pressed. */
    public static Optional<EnvAct> of(KeyEvent pressed, KeysInForce keys) {
        return Stream.of(values()).filter(act -> keys.isPressed(act.key, pressed)).findFirst();
    }

    /** As it stands in the keys of texts. */
    public String word() {
        return Messages.key(this);
    }

    /** Its key as far as nobody gave it another. */
    public ActionKey key() {
        return key;
    }

    /** Whether a text field has another use for the key. */
    public boolean isOfText() {
        return this == CUT || this == COPY || this == COPY_SECRETS;
    }
}
