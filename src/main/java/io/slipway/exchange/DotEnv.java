package io.slipway.exchange;

import io.slipway.run.EnvVar;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads the variables of an {@code .env} file in the dialect of Node's dotenv: {@code export}, three kinds of quotes,
 * values over several lines, comments. A line that is none of this is reported, never dropped in silence.
 */
public final class DotEnv {
    private static final Pattern KEY = Pattern.compile("[ \\t]*(?:export[ \\t]+)?([\\w./-]+)(?:[ \\t]*=|:[ \\t])");
    private static final Pattern NOTHING = Pattern.compile("[ \\t]*(?:#.*)?");

    private final String text;
    private final List<EnvVar> variables = new ArrayList<>();
    private final List<Integer> strangeLines = new ArrayList<>();
    private int position;

    private DotEnv(String text) {
        this.text = text;
    }

    /**
     * What stands in a file.
     *
     * @param variables all variables in order, each value secret; a name that stands twice is there twice
     * @param strangeLines the numbers, from 1, of lines that are neither a variable nor a comment
     */
    public record Parsed(List<EnvVar> variables, List<Integer> strangeLines) {}

    /** Reads the text of a file; a byte order mark and carriage returns are passed over. */
    public static Parsed parse(String file) {
        String unmarked = file.startsWith("\uFEFF") ? file.substring(1) : file;
        DotEnv reader = new DotEnv(unmarked.replace("\r\n", "\n").replace('\r', '\n'));
        while (reader.position < reader.text.length()) {
            reader.readLine();
        }
        return new Parsed(List.copyOf(reader.variables), List.copyOf(reader.strangeLines));
    }

    private void readLine() {
        int end = lineEnd(position);
        Matcher key = KEY.matcher(text).region(position, end);
        if (key.lookingAt()) {
            readValue(key.group(1), key.end());
        } else {
            if (!isNothing(position, end)) {
                strangeLines.add(lineNumber());
            }
            position = end + 1;
        }
    }

    private void readValue(String name, int from) {
        int start = from;
        while (start < text.length() && (text.charAt(start) == ' ' || text.charAt(start) == '\t')) {
            start++;
        }
        char quote = start < text.length() ? text.charAt(start) : '\n';
        int closing = "'\"`".indexOf(quote) >= 0 ? closingQuote(quote, start + 1) : -1;
        if (closing >= 0 && isNothing(closing + 1, lineEnd(closing))) {
            add(name, unescaped(quote, text.substring(start + 1, closing)));
            position = lineEnd(closing) + 1;
        } else {
            int end = lineEnd(start);
            add(name, withoutComment(text.substring(start, end)));
            position = end + 1;
        }
    }

    private void add(String name, String value) {
        variables.add(EnvVar.secret(name, value));
    }

    private int closingQuote(char quote, int from) {
        for (int i = from; i < text.length(); i++) {
            if (text.charAt(i) == '\\') {
                i++;
            } else if (text.charAt(i) == quote) {
                return i;
            }
        }
        return -1;
    }

    /** Only double quotes know escapes, and only these two. */
    private static String unescaped(char quote, String quoted) {
        return quote == '"' ? quoted.replace("\\n", "\n").replace("\\r", "\r") : quoted;
    }

    private static String withoutComment(String value) {
        int comment = value.indexOf('#');
        String plain = (comment < 0 ? value : value.substring(0, comment)).strip();
        boolean quoted = plain.length() > 1
                && "'\"`".indexOf(plain.charAt(0)) >= 0
                && plain.charAt(0) == plain.charAt(plain.length() - 1);
        char first = plain.isEmpty() ? ' ' : plain.charAt(0);
        return unescaped(first, quoted ? plain.substring(1, plain.length() - 1) : plain);
    }

    private boolean isNothing(int from, int to) {
        return NOTHING.matcher(text).region(from, to).matches();
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private int lineNumber() {
        return 1 + (int) text.substring(0, position).chars().filter(c -> c == '\n').count();
    }
}
