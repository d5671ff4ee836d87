package io.slipway.history.compare;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Arr;
import io.slipway.json.JsonValue.Member;
import io.slipway.json.JsonValue.Obj;
import io.slipway.run.Pointer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Makes the newer value out of the older one and what they differ in. */
public final class Patch {
    private Patch() {
    }

    /** Applies the differences one after the other; secrets stay masked. */
    public static JsonValue apply(JsonValue older, List<Difference> differences) {
        JsonValue value = older;
        for (Difference difference : differences) {
            List<String> way = Pointer.parts(difference.pointer());
            value = switch (difference) {
                case Difference.Added(String at, JsonValue added) -> put(value, way, Optional.of(added));
                case Difference.Removed removed -> put(value, way, Optional.empty());
                case Difference.Changed(String at, JsonValue before, JsonValue after) -> put(value, way, Optional.of(after));
                case Difference.SecretChanged masked -> value;
                case Difference.NotComparable masked -> value;
            };
        }
        return value;
    }

    private static JsonValue put(JsonValue value, List<String> way, Optional<JsonValue> put) {
        if (way.isEmpty()) {
            return put.orElse(value);
        }
        return switch (value) {
            case Obj(List<Member> members) -> new Obj(member(members, way, put));
            case Arr(List<JsonValue> items) -> new Arr(item(items, way, put));
            default -> throw new IllegalArgumentException("nothing is below " + value);
        };
    }

    private static List<Member> member(List<Member> members, List<String> way, Optional<JsonValue> put) {
        String name = way.getFirst();
        List<Member> changed = new ArrayList<>();
        boolean there = false;
        for (Member member : members) {
            boolean meant = member.name().equals(name);
            there |= meant;
            if (!meant) {
                changed.add(member);
            } else {
                below(member.value(), way, put).ifPresent(value -> changed.add(new Member(name, value)));
            }
        }
        if (!there) {
            put.ifPresent(value -> changed.add(new Member(name, value)));
        }
        return changed;
    }

    private static List<JsonValue> item(List<JsonValue> items, List<String> way, Optional<JsonValue> put) {
        int at = Integer.parseInt(way.getFirst());
        List<JsonValue> changed = new ArrayList<>(items);
        if (at == items.size()) {
            put.ifPresent(changed::add);
        } else {
            changed.remove(at);
            below(items.get(at), way, put).ifPresent(value -> changed.add(at, value));
        }
        return changed;
    }

    /** What stands in place of a value, or nothing where it is removed. */
    private static Optional<JsonValue> below(JsonValue value, List<String> way, Optional<JsonValue> put) {
        return way.size() == 1 ? put : Optional.of(put(value, way.subList(1, way.size()), put));
    }
}
