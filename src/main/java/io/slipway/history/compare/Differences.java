package io.slipway.history.compare;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Obj;
import io.slipway.json.JsonValue.Text;
import io.slipway.run.Mask;
import io.slipway.run.Pointer;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds what two JSON values differ in; the order of members says nothing, that of items does. */
public final class Differences {
    private static final JsonValue SECRET = new Text(Mask.TEXT);

    private final Fingerprints fingerprints;
    private final List<Difference> found = new ArrayList<>();

    private Differences(Fingerprints fingerprints) {
        this.fingerprints = fingerprints;
    }

    /**
     * The differences in the order of the older value, what was added last; {@link Patch} applied to the older one with
     * them gives the newer one, but for secrets, which are masked in both.
     */
    public static List<Difference> between(JsonValue older, JsonValue newer, Fingerprints fingerprints) {
        Differences differences = new Differences(fingerprints);
        differences.compare("", older, newer);
        return List.copyOf(differences.found);
    }

    private void compare(String pointer, JsonValue older, JsonValue newer) {
        if (older instanceof Obj before && newer instanceof Obj after) {
            members(pointer, byName(before), byName(after));
        } else if (older instanceof Arr(List<JsonValue> before) && newer instanceof Arr(List<JsonValue> after)) {
            items(pointer, before, after);
        } else if (older.equals(SECRET) && newer.equals(SECRET)) {
            secret(pointer);
        } else if (!older.equals(newer)) {
            found.add(new Difference.Changed(pointer, older, newer));
        }
    }

    private void secret(String pointer) {
        fingerprints.same(pointer).ifPresentOrElse(
                same -> {
                    if (!same) {
                        found.add(new Difference.SecretChanged(pointer));
                    }
                },
                () -> found.add(new Difference.NotComparable(pointer)));
    }

    private void members(String pointer, Map<String, JsonValue> before, Map<String, JsonValue> after) {
        before.forEach((name, value) -> {
            JsonValue now = after.get(name);
            if (now == null) {
                found.add(new Difference.Removed(Pointer.below(pointer, name), value));
            } else {
                compare(Pointer.below(pointer, name), value, now);
            }
        });
        after.forEach((name, value) -> {
            if (!before.containsKey(name)) {
                found.add(new Difference.Added(Pointer.below(pointer, name), value));
            }
        });
    }

    /** By their places; what is removed is listed from the end, so that it can be removed in that order. */
    private void items(String pointer, List<JsonValue> before, List<JsonValue> after) {
        int common = Math.min(before.size(), after.size());
        for (int at = 0; at < common; at++) {
            compare(Pointer.below(pointer, at), before.get(at), after.get(at));
        }
        for (int at = before.size() - 1; at >= common; at--) {
            found.add(new Difference.Removed(Pointer.below(pointer, at), before.get(at)));
        }
        for (int at = common; at < after.size(); at++) {
            found.add(new Difference.Added(Pointer.below(pointer, at), after.get(at)));
        }
    }

    private static Map<String, JsonValue> byName(Obj object) {
        Map<String, JsonValue> members = new LinkedHashMap<>();
        object.members().forEach(member -> members.putIfAbsent(member.name(), member.value()));
        return members;
    }
}
