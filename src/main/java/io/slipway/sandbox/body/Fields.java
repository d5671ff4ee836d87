package io.slipway.sandbox.body;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import tools.jackson.databind.JsonNode;

/** The shape of an object with known fields and no others. */
final class Fields implements Shape {
    private final Map<String, Shape> known;
    private final Set<String> required;

    private Fields(Map<String, Shape> known, Set<String> required) {
        this.known = known;
        this.required = required;
    }

    static Fields none() {
        return new Fields(Map.of(), Set.of());
    }

    Fields with(String name, Shape shape) {
        Map<String, Shape> more = new LinkedHashMap<>(known);
        more.put(name, shape);
        return new Fields(more, required);
    }

    Fields requiring(String... names) {
        return new Fields(known, Set.of(names));
    }

    @Override
    public void check(JsonNode value, Place place) {
        if (!place.unless(value.isObject(), "must be an object")) {
            return;
        }
        value.properties().forEach(entry -> checkField(entry.getKey(), entry.getValue(), place));
        required.stream().filter(name -> !value.has(name)).forEach(name -> place.at(name).note("is required"));
    }

    private void checkField(String name, JsonNode value, Place place) {
        Shape shape = known.get(name);
        if (shape == null) {
            place.at(name).note("is not a known field");
        } else {
            shape.check(value, place.at(name));
        }
    }
}
