package io.slipway.ui.shortcuts;

import io.slipway.shortcut.Shortcut;
import io.slipway.shortcut.ShortcutSettings;
import io.slipway.shortcut.Shortcuts;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.keys.KeysInForce;
import io.slipway.ui.kit.menu.MenuAction;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.control.MenuBar;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;

/** The keys of the menus as they are in force: taken up from the items, changed by the operator, kept in the settings. */
public final class Keymap {
    private final MenuBar bar;
    private final KeysInForce inForce;
    private final ShortcutSettings settings;
    private final Latest reading;
    private final Background background;
    private final Consumer<Throwable> unkept;
    private final ReadOnlyObjectWrapper<Shortcuts> keys =
            new ReadOnlyObjectWrapper<>(Shortcuts.of(Map.of()));
    /** Writers may overtake each other; each writes what is wanted by then, so that the last one is right. */
    private final AtomicReference<Shortcuts> newest = new AtomicReference<>(keys.get());
    private boolean changed;

    /**
     * The keys that the items of these menus have by default.
     *
     * @param inForce is told the keys that are in force
     * @param unkept is told why a change could not be kept
     */
    public Keymap(
            MenuBar bar,
            KeysInForce inForce,
            ShortcutSettings settings,
            Background background,
            Consumer<Throwable> unkept) {
        this.bar = bar;
        this.inForce = inForce;
        this.settings = settings;
        this.background = background;
        this.reading = new Latest(background);
        this.unkept = unkept;
    }

    /** Takes the keys of the items for their defaults, and puts in force what the operator chose. */
    public void start() {
        Map<String, Optional<Shortcut>> defaults = new LinkedHashMap<>();
        for (MenuAction action : actions()) {
            if (!action.id().isEmpty()) {
                defaults.putIfAbsent(
                        action.id(), Optional.ofNullable(action.item().getAccelerator()).flatMap(Combinations::of));
            }
        }
        apply(Shortcuts.of(defaults));
        reading.read(() -> settings.read(Shortcuts.of(defaults)), this::read, unreadable -> {});
    }

    private void read(Shortcuts kept) {
        if (!changed && !kept.equals(keys.get())) {
            apply(kept);
        }
    }

    /** Puts these in force, and keeps them. */
    void change(Shortcuts wanted) {
        changed = true;
        apply(wanted);
        newest.set(wanted);
        new Latest(background).read(
                () -> {
                    settings.write(newest::get);
                    return wanted;
                },
                written -> {},
                failure -> unkept.accept(failure));
    }

    private void apply(Shortcuts wanted) {
        Map<String, Optional<KeyCombination>> now = new LinkedHashMap<>();
        Map<String, Shortcut> given = wanted.inForce();
        for (String action : wanted.defaults().keySet()) {
            now.put(action, Optional.ofNullable(given.get(action))
                    .filter(key -> wanted.on())
                    .map(key -> inForce.words().worded(Combinations.of(key))));
        }
        for (MenuAction action : actions()) {
            Optional.ofNullable(now.get(action.id())).ifPresent(key -> action.item().setAccelerator(key.orElse(null)));
        }
        inForce.set(now);
        keys.set(wanted);
    }

    /** How a key is written. */
    String shown(Shortcut key) {
        return shown(Combinations.of(key));
    }

    /** How a key of the toolkit is written. */
    String shown(KeyCombination key) {
        return inForce.words().of(key);
    }

    /** Whether this presses the key that the action of that id has now. */
    public boolean isPressed(String action, KeyEvent pressed) {
        Shortcuts now = keys.get();
        return now.on() && now.of(action).filter(key -> Combinations.of(key).match(pressed)).isPresent();
    }

    /** What the menus offer now. */
    public List<MenuAction> actions() {
        return MenuAction.of(bar);
    }

    /** The keys in force. */
    ReadOnlyObjectProperty<Shortcuts> keysProperty() {
        return keys.getReadOnlyProperty();
    }
}
