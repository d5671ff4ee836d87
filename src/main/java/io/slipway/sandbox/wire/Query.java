package io.slipway.sandbox.wire;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The parameters behind the question mark; one that is not of its kind is refused. */
public record Query(Map<String, List<String>> values) {
    /** Takes a raw query apart. */
    public static Query parse(String raw) {
        Map<String, List<String>> values = new LinkedHashMap<>();
        for (String pair : raw.split("&", -1)) {
            String[] parts = pair.split("=", 2);
            if (!parts[0].isEmpty()) {
                values.computeIfAbsent(decode(parts[0]), name -> new ArrayList<>())
                    .add(parts.length > 1 ? decode(parts[1]) : "");
            }
        }
        return new Query(values);
    }

    /** The same with a parameter more. */
    public Query with(String name, String value) {
        Map<String, List<String>> more = new LinkedHashMap<>(values);
        more.put(name, List.of(value));
        return new Query(more);
    }

    /** All values of a parameter. */
    public List<String> all(String name) {
        return values.getOrDefault(name, List.of());
    }

    /** The first value of a parameter; an empty one counts as absent. */
    public Optional<String> text(String name) {
        return all(name).stream().filter(value -> !value.isEmpty()).findFirst();
    }

    /** A whole number within bounds. */
    public Optional<Integer> number(String name, int least, int most) {
        return text(name).map(value -> {
            if (!value.matches("[0-9]{1,9}") || Integer.parseInt(value) < least || Integer.parseInt(value) > most) {
                throw new Refusal(400, name + " must be a whole number from " + least + " to " + most + ".");
            }
            return Integer.parseInt(value);
        });
    }

    /** A point in time in ISO form. */
    public Optional<Instant> time(String name) {
        return text(name).map(value -> {
            try {
                return OffsetDateTime.parse(value).toInstant();
            } catch (DateTimeException e) {
                throw new Refusal(400, name + " must be a time such as 2026-01-31T12:00:00Z.");
            }
        });
    }

    /** What is not well escaped stays as it came. */
    private static String decode(String text) {
        try {
            return URLDecoder.decode(text, StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return text;
        }
    }
}
