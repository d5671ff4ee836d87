package io.slipway.exchange.dotenv;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The parser of dotenv 17 word for word, its expressions put into Java's; fit for short texts only. */
final class DotenvOracle {
    private static final String S = "[\\t\\n\\x0B\\f\\r \\u00A0\\u1680\\u2000-\\u200A\\u2028\\u2029\\u202F\\u205F\\u3000\\uFEFF]";
    private static final String DOT = "[^\\n\\r\\u2028\\u2029]";
    private static final String BEGIN = "(?<!" + DOT + ")";
    private static final String END = "(?!" + DOT + ")";
    private static final Pattern LINE = Pattern.compile(BEGIN + S + "*(?:export" + S + "+)?([\\w.-]+)(?:" + S + "*=" + S
            + "*?|:" + S + "+?)(" + S + "*'(?:\\\\'|[^'])*'|" + S + "*\"(?:\\\\\"|[^\"])*\"|" + S
            + "*`(?:\\\\`|[^`])*`|[^#\\r\\n]+)?" + S + "*(?:#" + DOT + "*)?" + END);
    private static final Pattern QUOTED = Pattern.compile(BEGIN + "(['\"`])([\\s\\S]*)\\1" + END);
    private static final Pattern ENDS = Pattern.compile("^" + S + "+|" + S + "+$(?!\\n)");

    private DotenvOracle() {
    }

    static Map<String, String> parse(String file) {
        Map<String, String> values = new LinkedHashMap<>();
        Matcher line = LINE.matcher(file.replaceAll("\\r\\n?", "\n"));
        while (line.find()) {
            String value = trimmed(line.group(2) == null ? "" : line.group(2));
            String bare = QUOTED.matcher(value).replaceAll("$2");
            values.put(line.group(1), value.startsWith("\"") ? bare.replace("\\n", "\n").replace("\\r", "\r") : bare);
        }
        return values;
    }

    private static String trimmed(String value) {
        return ENDS.matcher(value).replaceAll("");
    }
}
