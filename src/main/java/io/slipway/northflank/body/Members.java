package io.slipway.northflank.body;

import io.slipway.json.JsonValue;
import io.slipway.run.ApiName;
import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Pointer;
import io.slipway.run.Problem;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The members of one object of fixed keys; every key that it may not have is reported once, on opening. */
final class Members {
    private final JsonValue.Obj object;
    private final Place place;
    private final ReadProblems problems;

    private Members(JsonValue.Obj object, Place place, ReadProblems problems) {
        this.object = object;
        this.place = place;
        this.problems = problems;
    }

    static Members open(JsonValue.Obj object, Place place, List<String> keys, ReadProblems problems) {
        Members members = new Members(object, place, problems);
        members.reportKeys(keys);
        return members;
    }

    private void reportKeys(List<String> keys) {
        Set<String> seen = new HashSet<>();
        for (JsonValue.Member member : object.members()) {
            Place at = below(place.field(), member.name());
            if (!keys.contains(member.name())) {
                problems.add(unknown(member.name(), keys, at));
            } else if (!seen.add(member.name())) {
                problems.add(Problem.error(at, Code.KEY_DUPLICATE, member.name()));
            }
        }
    }

    private static Problem unknown(String key, List<String> keys, Place at) {
        return LikelyKey.of(key, keys)
                .map(likely -> Problem.error(at, Code.KEY_UNKNOWN_LIKE, key, likely))
                .orElseGet(() -> Problem.error(at, Code.KEY_UNKNOWN, key, String.join(", ", keys)));
    }

    private Place below(Field field, String key) {
        return new Place(field, place.row(), Pointer.below(place.pointer(), key));
    }

    /** A member that is an object, read by the function; one without members says nothing and counts as absent. */
    <T> Optional<T> object(String key, Field field, Function<JsonValue.Obj, T> read) {
        Optional<JsonValue.Obj> found = objectOrHollow(key, field);
        if (found.isPresent() && found.get().members().isEmpty()) {
            problems.add(Problem.warning(below(field, key), Code.OBJECT_HOLLOW, key));
            return Optional.empty();
        }
        return found.map(read);
    }

    /** A member that is an object, with or without members. */
    Optional<JsonValue.Obj> objectOrHollow(String key, Field field) {
        return object.member(key).flatMap(value -> value instanceof JsonValue.Obj obj
                ? Optional.of(obj)
                : problems.wrongType(below(field, key), "object", value, Optional.empty()));
    }

    /** The items of a member that is an array; none when it is absent. */
    List<JsonValue> array(String key, Field field) {
        return object.member(key)
                .map(value -> value instanceof JsonValue.Arr(List<JsonValue> items)
                        ? items
                        : problems.wrongType(below(field, key), "array", value, List.<JsonValue>of()))
                .orElse(List.of());
    }

    /** A text that says nothing when it is empty: it is left out, and that is said. */
    String text(String key, Field field) {
        return text(key, field, Problem.warning(below(field, key), Code.VALUE_EMPTY, key));
    }

    /** A text that the page does not allow to be empty. */
    String textNotEmpty(String key, Field field) {
        return text(key, field, Problem.error(below(field, key), Code.VALUE_EMPTY, key));
    }

    private String text(String key, Field field, Problem whenEmpty) {
        Optional<String> text = plainText(key, field);
        if (text.isPresent() && text.get().isEmpty()) {
            problems.add(whenEmpty);
        }
        return text.orElse("");
    }

    /** A text of any length. */
    Optional<String> plainText(String key, Field field) {
        return object.member(key).flatMap(value -> value instanceof JsonValue.Text(String text)
                ? Optional.of(text)
                : problems.wrongType(below(field, key), "string", value, Optional.empty()));
    }

    /** A whole number of up to 64 bits. */
    Optional<Long> integer(String key, Field field) {
        return object.member(key).flatMap(value -> value instanceof JsonValue.Num number
                ? number.integer().or(() -> outOfRange(number, below(field, key)))
                : problems.wrongType(below(field, key), "integer", value, Optional.empty()));
    }

    private Optional<Long> outOfRange(JsonValue.Num number, Place at) {
        boolean whole = number.digits().chars().allMatch(c -> c == '-' || (c >= '0' && c <= '9'));
        problems.add(Problem.error(at, whole ? Code.VALUE_RANGE : Code.VALUE_INTEGER, number.digits()));
        return Optional.empty();
    }

    Optional<Boolean> truth(String key, Field field) {
        return object.member(key).flatMap(value -> value instanceof JsonValue.Bool(boolean truth)
                ? Optional.of(truth)
                : problems.wrongType(below(field, key), "boolean", value, Optional.empty()));
    }

    /** A required choice of a fixed list. */
    <E extends ApiName> Optional<E> choice(String key, Field field, E[] choices) {
        if (object.member(key).isEmpty()) {
            problems.add(Problem.error(below(field, key), Code.VALUE_REQUIRED, key, words(choices)));
        }
        return plainText(key, field).flatMap(text -> {
            Optional<E> choice = Arrays.stream(choices).filter(c -> c.apiName().equals(text)).findFirst();
            if (choice.isEmpty()) {
                problems.add(Problem.error(below(field, key), Code.VALUE_CHOICE, text, words(choices)));
            }
            return choice;
        });
    }

    private static String words(ApiName[] choices) {
        return Arrays.stream(choices).map(ApiName::apiName).collect(Collectors.joining(", "));
    }
}
