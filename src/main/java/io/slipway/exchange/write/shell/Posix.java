package io.slipway.exchange.write.shell;

import io.slipway.exchange.write.body.Template;
import io.slipway.json.JsonChars;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How POSIX shells take texts. Single quotes keep everything but themselves; a here-document is in no list of processes. */
public final class Posix {
    /** The kernel of Linux takes 128 KiB for one argument. */
    private static final int LONGEST_ARGUMENT = 64 * 1024;
    private static final Pattern PLAIN_WORD = Pattern.compile("[A-Za-z0-9_.:/@][A-Za-z0-9_.:/@-]*");

    /** Writes a text as JSON, quotes included: a variable of its environment is in no list of processes either. */
    private static final String FUNCTION = """
            slipway_json() {
              slipway_text=$1 LC_ALL=C awk 'BEGIN {
                text = ENVIRON["slipway_text"]; gsub(/[\\\\"]/, "\\\\\\\\&", text)
                gsub(/\\n/, "\\\\n", text); gsub(/\\r/, "\\\\r", text); gsub(/\\t/, "\\\\t", text)
                for (i = 1; i < 32; i++) gsub(sprintf("%c", i), sprintf("\\\\u%04x", i), text)
                printf "\\"%s\\"", text
              }'
            }
            """;

    private Posix() {
    }

    /** A text as one word. */
    public static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }

    /** The same, bare where that reads as well. */
    public static String word(String text) {
        return PLAIN_WORD.matcher(text).matches() ? text : quoted(text);
    }

    /** Whether a body can be an argument. */
    public static boolean isArgument(Template body) {
        return body.isPublic() && json(body).length() <= LONGEST_ARGUMENT;
    }

    /** The body without gaps. */
    public static String json(Template body) {
        return Template.joined(body.compact(), JsonChars::visible, gap -> "");
    }

    /** What stands before a command whose body has gaps: nothing is sent while a variable is not set. */
    public static String prelude(Template body) {
        String function = body.gaps().stream().allMatch(Template.Gap::base64) ? "" : FUNCTION;
        return body.gaps().isEmpty() ? "" : function + body.variables().stream()
                .map(name -> "\"${" + name + "?}\"")
                .collect(Collectors.joining(" ", ": ", " &&\n"));
    }

    /** What a here-document of the body begins with. */
    public static String hereOperator(Template body) {
        return body.gaps().isEmpty() ? "<<'BODY'" : "<<BODY";
    }

    /** The lines of that here-document; where the shell fills gaps, three characters mean something. */
    public static List<String> hereLines(Template body) {
        String text = body.gaps().isEmpty()
                ? typed(json(body))
                : Template.joined(
                        body.compact(),
                        json -> typed(JsonChars.visible(json)).replaceAll("[\\\\$`]", "\\\\$0"),
                        Posix::filled);
        return List.of(text, "BODY");
    }

    /** Base64 needs no escapes, and may be longer than an environment holds; programs that write it break its lines. */
    private static String filled(Template.Gap gap) {
        String value = "\"$" + gap.name() + "\"";
        return gap.base64() ? "\"$(printf %s " + value + " | tr -d '\\r\\n')\"" : "$(slipway_json " + value + ")";
    }

    /** Some shells look for commands of their history even there, when one types into them. */
    private static String typed(String json) {
        return json.replace("!", "\\u0021");
    }
}
