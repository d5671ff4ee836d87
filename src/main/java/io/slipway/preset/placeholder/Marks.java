package io.slipway.preset.placeholder;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds {@code {{name}}} in a text, blanks inside the braces allowed.
 *
 * <p>Braces right behind a dollar sign belong to the platform, whose templates are written {@code ${KEY}}.
 */
final class Marks {
    private static final String NAME = "[A-Za-z][A-Za-z0-9_-]*+";
    private static final Pattern WHOLE_NAME = Pattern.compile(NAME);
    /** Nothing in it is tried twice, so that a long text takes no longer than its length. */
    private static final Pattern MARK = Pattern.compile("(?<!\\$)\\{\\{[ \\t]*+(" + NAME + ")[ \\t]*+}}");

    private Marks() {
    }

    static boolean isName(String text) {
        return WHOLE_NAME.matcher(text).matches();
    }

    static Set<String> in(String text) {
        Set<String> names = new LinkedHashSet<>();
        if (text.contains("{{")) {
            MARK.matcher(text).results().map(found -> found.group(1)).forEach(names::add);
        }
        return names;
    }

    /** The text with these values in place, each as it is; all other names stay as they stand. */
    static String replaced(String text, Map<String, String> values) {
        return text.contains("{{") ? MARK.matcher(text).replaceAll(found -> literally(found, values)) : text;
    }

    private static String literally(MatchResult found, Map<String, String> values) {
        return Matcher.quoteReplacement(values.getOrDefault(found.group(1), found.group()));
    }
}
