package io.slipway.shortcut;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * A key with those that are held with it.
 *
 * @param held what is held
 * @param key the name of the key, as the toolkit spells it: {@code S}, {@code DIGIT1}, {@code COMMA}, {@code F5}
 */
public record Shortcut(Set<Modifier> held, String key) {
    private static final Map<String, Modifier> WORDS = words();

    public Shortcut {
        held = Set.copyOf(held);
    }

    private static Map<String, Modifier> words() {
        Map<String, Modifier> words = new LinkedHashMap<>();
        for (Modifier modifier : Modifier.values()) {
            words.put(modifier.word().toUpperCase(Locale.ROOT), modifier);
        }
        words.put("CTRL", Modifier.SHORTCUT);
        words.put("CONTROL", Modifier.SHORTCUT);
        words.put("CMD", Modifier.SHORTCUT);
        words.put("META", Modifier.SHORTCUT);
        return words;
    }

    /**
     * Reads a shortcut such as {@code Shortcut+Shift+S}, whatever the case; {@code Ctrl} and {@code Cmd} mean
     * {@code Shortcut}.
     *
     * @return nothing when it is none: an unknown key, or a modifier that is unknown or there twice
     */
    public static Optional<Shortcut> parse(String text) {
        String[] parts = text.split("\\+", -1);
        Set<Modifier> held = EnumSet.noneOf(Modifier.class);
        for (int i = 0; i < parts.length - 1; i++) {
            Modifier modifier = WORDS.get(parts[i].strip().toUpperCase(Locale.ROOT));
            if (modifier == null || !held.add(modifier)) {
                return Optional.empty();
            }
        }
        return KeyNames.of(parts[parts.length - 1]).map(key -> new Shortcut(held, key));
    }

    /** Why no action may have it: fields, tables or menus need it. */
    public Optional<Refusal> refusal() {
        boolean shortcut = held.contains(Modifier.SHORTCUT);
        boolean alt = held.contains(Modifier.ALT);
        if (KeyNames.MOVING.contains(key) && !(shortcut && alt)) {
            return Optional.of(Refusal.MOVES);
        } else if (KeyNames.isTyped(key) && !shortcut && !alt) {
            return Optional.of(Refusal.TYPES);
        } else if (KeyNames.isLetter(key) && alt && !shortcut) {
            return Optional.of(Refusal.OPENS_MENUS);
        }
        return shortcut && !alt && edits() ? Optional.of(Refusal.EDITS) : Optional.empty();
    }

    private boolean edits() {
        boolean shift = held.contains(Modifier.SHIFT);
        return shift ? key.equals("Z") : Set.of("A", "C", "V", "X", "Y", "Z").contains(key);
    }

    /** As it stands in the settings; {@link #parse} reads it. */
    @Override
    public String toString() {
        StringBuilder text = new StringBuilder();
        for (Modifier modifier : Modifier.values()) {
            if (held.contains(modifier)) {
                text.append(modifier.word()).append('+');
            }
        }
        return text.append(key).toString();
    }
}
