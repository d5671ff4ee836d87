package io.slipway.exchange.write;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonValue;
import io.slipway.json.JsonWriter;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a sum of texts as PowerShell is documented to: single quotes, doubled within, of five shapes. */
final class PowerShellReader {
    private static final String QUOTE = "['\u2018\u2019\u201A\u201B]";
    private static final Pattern TERM = Pattern.compile(
            QUOTE + "((?:[^'\u2018\u2019\u201A\u201B]|" + QUOTE + "{2})*+)" + QUOTE
                    + "|\\(ConvertTo-Json -InputObject \\$env:(\\w+)\\)");

    private PowerShellReader() {
    }

    /** The value of the sum that the text begins with. */
    static String sum(String text, Map<String, String> environment) {
        assertThat(text.chars()).allMatch(c -> c == '\n' || (c >= ' ' && c <= '~'));
        StringBuilder sum = new StringBuilder();
        Matcher term = TERM.matcher(text);
        int at = 0;
        while (term.region(at, text.length()).lookingAt()) {
            sum.append(term.group(2) == null
                    ? term.group(1).replaceAll("(" + QUOTE + ")\\1", "$1")
                    : JsonWriter.compact(new JsonValue.Text(String.valueOf(environment.get(term.group(2))))));
            at = term.end();
            if (!text.startsWith(" + ", at)) {
                break;
            }
            at += 3;
        }
        return sum.toString();
    }
}
