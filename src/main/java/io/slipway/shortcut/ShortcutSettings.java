package io.slipway.shortcut;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Bool;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonValue.Text;
import io.slipway.settings.SettingsFile;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * The chosen keys in the settings: {@code "keys": {"save-preset": "Shortcut+S", "zoom-in": ""}}, an empty text for no key,
 * and {@code "keysOff": true} when keys do nothing. What is damaged, refused or of no action that is known is passed over
 * and stays there.
 */
public final class ShortcutSettings {
    private static final String KEYS = "keys";
    private static final String OFF = "keysOff";

    private final SettingsFile settings;

    /** The keys in these settings. */
    public ShortcutSettings(SettingsFile settings) {
        this.settings = settings;
    }

    /** These keys with what was chosen; settings that cannot be read choose nothing. */
    public Shortcuts read(Shortcuts defaults) {
        Map<String, Optional<Shortcut>> chosen = new LinkedHashMap<>();
        for (Member member : kept().members()) {
            usable(defaults, member).ifPresent(key -> chosen.putIfAbsent(member.name(), key));
        }
        boolean off = settings.get(OFF).equals(Optional.of(new Bool(true)));
        return new Shortcuts(defaults.defaults(), chosen, !off);
    }

    /**
     * Keeps what was chosen.
     *
     * @param newest asked for that in the moment of writing, since writers may overtake each other
     * @throws IOException when the settings cannot be written
     */
    public synchronized void write(Supplier<Shortcuts> newest) throws IOException {
        Shortcuts keys = newest.get();
        List<Member> members = new ArrayList<>();
        for (Member member : kept().members()) {
            if (usable(keys, member).isEmpty() && !keys.chosen().containsKey(member.name())) {
                members.add(member);
            }
        }
        keys.chosen().forEach((action, key) ->
                members.add(new Member(action, new Text(key.map(Shortcut::toString).orElse("")))));
        settings.set(KEYS, Optional.<JsonValue>of(new Obj(members)).filter(some -> !members.isEmpty()));
        settings.set(OFF, keys.on() ? Optional.empty() : Optional.of(new Bool(true)));
    }

    private Obj kept() {
        return settings.object(KEYS);
    }

    /** What this member chooses, or nothing when it means nothing. */
    private static Optional<Optional<Shortcut>> usable(Shortcuts keys, Member member) {
        if (!keys.defaults().containsKey(member.name()) || !(member.value() instanceof Text(String text))) {
            return Optional.empty();
        } else if (text.isEmpty()) {
            return Optional.of(Optional.empty());
        }
        Optional<Shortcut> key =
                Shortcut.parse(text).filter(read -> keys.refusal(member.name(), read).isEmpty());
        return key.isPresent() ? Optional.of(key) : Optional.empty();
    }
}
