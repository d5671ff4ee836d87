package io.slipway.sandbox.body;

import java.util.List;
import java.util.function.Predicate;
import tools.jackson.databind.JsonNode;

/** What a value must look like; what does not is noted at its place. */
interface Shape {
    void check(JsonNode value, Place place);

    /** This shape, and another check once the first found nothing wrong. */
    default Shape and(Shape next) {
        return (value, place) -> {
            int before = place.findings().size();
            check(value, place);
            if (place.findings().size() == before) {
                next.check(value, place);
            }
        };
    }

    static Shape text() {
        return (value, place) -> place.unless(value.isString(), "must be a string");
    }

    static Shape text(Predicate<String> rule, String message) {
        return text().and((value, place) -> place.unless(rule.test(value.stringValue()), message));
    }

    static Shape oneOf(String... words) {
        return text(List.of(words)::contains, "must be one of " + String.join(", ", words));
    }

    static Shape flag() {
        return (value, place) -> place.unless(value.isBoolean(), "must be true or false");
    }

    static Shape oneOf(List<Integer> sizes) {
        return (value, place) -> {
            if (place.unless(value.isIntegralNumber(), "must be an integer")) {
                place.unless(value.canConvertToInt() && sizes.contains(value.intValue()), "must be one of " + sizes);
            }
        };
    }

    /** An object whose names are free but for one rule, all values of one shape. */
    static Shape map(Predicate<String> rule, String message, Shape values) {
        return (value, place) -> {
            if (!place.unless(value.isObject(), "must be an object")) {
                return;
            }
            value.properties().forEach(entry -> {
                place.at(entry.getKey()).unless(rule.test(entry.getKey()), message);
                values.check(entry.getValue(), place.at(entry.getKey()));
            });
        };
    }
}
