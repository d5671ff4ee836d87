package io.slipway.shortcut;

import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

/**
 * The keys of all actions. What is chosen goes before what is the default, so no key ever belongs to two actions: an
 * action whose default key another one was given has none.
 *
 * @param defaults the default of each action, by its id, in order of the menus
 * @param chosen what the operator chose in its place; nothing in it means no key
 * @param on whether keys do anything at all
 */
public record Shortcuts(
        Map<String, Optional<Shortcut>> defaults, Map<String, Optional<Shortcut>> chosen, boolean on) {
    /** F5 is pressed in passing to see what is new: it never leads to a launch. */
    private static final String REFRESH = "F5";
    private static final Set<String> LAUNCHING = Set.of("review-and-launch", "launch-again");

    public Shortcuts {
        defaults = new LinkedHashMap<>(defaults);
        chosen = new LinkedHashMap<>(chosen);
        chosen.keySet().retainAll(defaults.keySet());
    }

    /** The defaults alone. */
    public static Shortcuts of(Map<String, Optional<Shortcut>> defaults) {
        return new Shortcuts(defaults, Map.of(), true);
    }

    /** The key of each action that has one. */
    public Map<String, Shortcut> inForce() {
        Map<String, Shortcut> keys = new LinkedHashMap<>();
        Set<Shortcut> taken = new LinkedHashSet<>();
        defaults.keySet().forEach(action -> chosen.getOrDefault(action, Optional.empty())
                .filter(taken::add)
                .ifPresent(key -> keys.put(action, key)));
        defaults.forEach((action, key) -> key
                .filter(free -> !chosen.containsKey(action) && taken.add(free))
                .ifPresent(free -> keys.put(action, free)));
        return keys;
    }

    /** The key of an action. */
    public Optional<Shortcut> of(String action) {
        return Optional.ofNullable(inForce().get(action));
    }

    /** The other action that has this key. */
    public Optional<String> other(String action, Shortcut key) {
        return inForce().entrySet().stream()
                .filter(entry -> entry.getValue().equals(key) && !entry.getKey().equals(action))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Why an action cannot have this key; its own default is never refused. */
    public Optional<Refusal> refusal(String action, Shortcut key) {
        if (LAUNCHING.contains(action) && key.key().equals(REFRESH)) {
            return Optional.of(Refusal.REFRESHES);
        }
        return isDefault(action, Optional.of(key)) ? Optional.empty() : key.refusal();
    }

    private boolean isDefault(String action, Optional<Shortcut> key) {
        return Objects.equals(defaults.get(action), key);
    }

    /** Whether an action has another key than by default. */
    public boolean isChanged(String action) {
        return !defaults.getOrDefault(action, Optional.empty()).equals(of(action));
    }

    /** The same with this key for an action; who had it before has none any more. */
    public Shortcuts give(String action, Shortcut key) {
        Optional<String> before = other(action, key);
        Shortcuts freed = before.map(this::take).orElse(this);
        return freed.choose(action, Optional.of(key));
    }

    /** The same without a key for an action. */
    public Shortcuts take(String action) {
        return choose(action, Optional.empty());
    }

    /** The defaults again. */
    public Shortcuts resetAll() {
        return new Shortcuts(defaults, Map.of(), on);
    }

    /** The same, doing something or not. */
    public Shortcuts turned(boolean now) {
        return new Shortcuts(defaults, chosen, now);
    }

    private Shortcuts choose(String action, Optional<Shortcut> key) {
        Map<String, Optional<Shortcut>> next = new LinkedHashMap<>(chosen);
        if (isDefault(action, key)) {
            next.remove(action);
        } else {
            next.put(action, key);
        }
        return new Shortcuts(defaults, next, on);
    }
}
