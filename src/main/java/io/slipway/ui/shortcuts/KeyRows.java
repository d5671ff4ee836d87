package io.slipway.ui.shortcuts;

import io.slipway.shortcut.Shortcuts;
import io.slipway.text.Messages;
import io.slipway.ui.kit.menu.MenuAction;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The rows of the sheet of keys: what the menus offer, and then what is fixed. */
final class KeyRows {
    private final Keymap keymap;
    private final Messages messages;

    KeyRows(Keymap keymap, Messages messages) {
        this.keymap = keymap;
        this.messages = messages;
    }

    /** Those in which each word of the search stands somewhere. */
    List<KeyRow> matching(String search) {
        List<String> words = Arrays.stream(folded(search).split("\\s+")).filter(word -> !word.isEmpty()).toList();
        return all().stream()
                .filter(row -> words.stream()
                        .allMatch(folded(row.action() + "\n" + row.place() + "\n" + row.keys())::contains))
                .toList();
    }

    private static String folded(String text) {
        return text.toLowerCase(Locale.ROOT);
    }

    private List<KeyRow> all() {
        Shortcuts keys = keymap.keysProperty().get();
        List<KeyRow> rows = new ArrayList<>();
        for (MenuAction action : keymap.actions()) {
            if (keys.defaults().containsKey(action.id())) {
                String shown = keys.of(action.id()).map(keymap::shown).orElse("");
                rows.add(new KeyRow(action.id(), action.name(), action.menu(), shown, keys.isChanged(action.id())));
            }
        }
        for (FixedKey fixed : FixedKey.all()) {
            rows.add(new KeyRow(
                    "", messages.text(fixed.action()), messages.text(fixed.place()), keymap.shown(fixed.keys()), false));
        }
        return rows;
    }

    /** What the action of that id is called. */
    String name(String id) {
        return keymap.actions().stream()
                .filter(action -> action.id().equals(id))
                .map(MenuAction::name)
                .findFirst()
                .orElse(id);
    }

    /** The same row after a change. */
    static Optional<KeyRow> again(List<KeyRow> rows, KeyRow before) {
        return rows.stream().filter(row -> row.id().equals(before.id()) && row.action().equals(before.action())).findFirst();
    }
}
