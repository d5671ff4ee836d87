package io.slipway.exchange.read;

import io.slipway.exchange.js.Literal;
import io.slipway.json.JsonValue;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Constants that are written out in a piece of code, such as the body of a call that stands above it. */
final class Constants {
    private static final Pattern DECLARED = Pattern.compile("\\b(?:const|let|var)\\s++([\\w$]++)\\s*+=(?!=)");
    /** A launch names a few; without a limit a short text could make a long one. */
    private static final int MOST = 50;

    private final String text;
    private final Map<String, Integer> places = new HashMap<>();
    private int asked;

    Constants(String text) {
        this.text = text;
        Matcher declared = DECLARED.matcher(text);
        while (declared.find()) {
            places.putIfAbsent(declared.group(1), declared.end());
        }
    }

    /**
     * The value of a constant.
     *
     * @param whole whether it may be more than a text: parts of a body are not looked up in one another
     */
    Optional<JsonValue> value(String name, boolean whole) {
        Integer place = places.get(name);
        if (place == null || asked++ >= MOST) {
            return Optional.empty();
        }
        boolean[] complete = {true};
        Literal.Reading reading = Literal.read(text, place, (pointer, inner, at) -> {
            Optional<JsonValue> text = whole ? value(inner, false) : Optional.empty();
            complete[0] &= text.isPresent();
            return text;
        });
        return reading.value().filter(value -> complete[0] && (whole || value instanceof JsonValue.Text));
    }
}
