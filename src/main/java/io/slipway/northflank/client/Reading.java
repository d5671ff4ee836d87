package io.slipway.northflank.client;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonValue.Obj;
import io.slipway.northflank.UtcText;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import java.util.regex.Pattern;

/** Single values of an answer, taken as they come: what is missing or of another kind is left out. */
final class Reading {
    private static final int LONGEST = 500;
    /** What steers a terminal, or turns the order in which a text is shown; joiners of letters and emoji are kept. */
    static final String STEERING =
            "[\\p{Cc}\\p{Cs}\\u2028\\u2029\\u200E\\u200F\\u061C\\u202A-\\u202E\\u2066-\\u2069]";

    private static final Pattern BUT_NEWLINES = Pattern.compile("[" + STEERING + "&&[^\\n]]");

    private Reading() {
    }

    static String text(Obj object, String name) {
        return object.text(name).orElse("");
    }

    /** A name or a word that is only shown: one line, of a length that can be read, in the order in which it is written. */
    static String line(Obj object, String name) {
        return lines(object, name).replace('\n', ' ');
    }

    /** The same for a text of several lines. */
    static String lines(Obj object, String name) {
        String text = text(object, name);
        String start = text.length() <= LONGEST ? text : text.substring(0, LONGEST) + "\u2026";
        return isPlain(start) ? start : BUT_NEWLINES.matcher(start).replaceAll(" ");
    }

    /** Printable ASCII, as nearly all texts are: no pattern has to look into it, a hundred times for each launch. */
    static boolean isPlain(String text) {
        return text.chars().allMatch(letter -> letter >= ' ' && letter <= '~');
    }

    /** A number of a size that amounts have, or a text that is one; anything else is as good as none. */
    static BigDecimal decimal(Obj object, String name) {
        return object.member(name).flatMap(value -> switch (value) {
            case JsonValue.Num number -> number.decimal();
            case JsonValue.Text(String digits) -> new JsonValue.Num(digits).decimal();
            default -> Optional.<BigDecimal>empty();
        }).orElse(BigDecimal.ZERO);
    }

    /** ISO with an offset, or seconds since 1970: the API has both. */
    static Optional<Instant> time(Obj object, String name) {
        return object.member(name).flatMap(value -> switch (value) {
            case JsonValue.Text(String iso) -> UtcText.readAny(iso);
            case JsonValue.Num number -> number.integer().flatMap(UtcText::ofSeconds);
            default -> Optional.<Instant>empty();
        });
    }
}
