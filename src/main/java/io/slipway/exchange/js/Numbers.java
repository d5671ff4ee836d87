package io.slipway.exchange.js;

import io.slipway.json.JsonValue;
import java.math.BigInteger;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers of JavaScript that JSON can hold. */
final class Numbers {
    private static final Pattern DECIMAL = Pattern.compile("-?(?:0|[1-9][0-9]*)(?:\\.[0-9]+)?(?:[eE][+-]?[0-9]+)?");
    private static final Pattern HEX = Pattern.compile("0[xX][0-9a-fA-F]+");
    /** As many as the reader of JSON takes. */
    private static final int MOST_DIGITS = 100;

    private Numbers() {
    }

    static boolean begins(char c) {
        return (c >= '0' && c <= '9') || c == '-' || c == '.';
    }

    static int end(String text, int from) {
        int end = from + 1;
        while (end < text.length() && (Names.end(text, end) > end || text.charAt(end) == '.' || isExponent(text, end))) {
            end++;
        }
        return end;
    }

    private static boolean isExponent(String text, int place) {
        char before = text.charAt(place - 1);
        return (text.charAt(place) == '+' || text.charAt(place) == '-') && (before == 'e' || before == 'E');
    }

    static Optional<JsonValue> value(String written) {
        String digits = written.replace("_", "");
        if (digits.length() > MOST_DIGITS) {
            return Optional.empty();
        }
        if (HEX.matcher(digits).matches()) {
            return Optional.of(new JsonValue.Num(new BigInteger(digits.substring(2), 16).toString()));
        }
        return DECIMAL.matcher(digits).matches() ? Optional.of(new JsonValue.Num(digits)) : Optional.empty();
    }
}
