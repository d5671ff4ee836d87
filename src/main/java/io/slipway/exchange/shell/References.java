package io.slipway.exchange.shell;

/** What only a shell can fill in: where a variable or a command within a text ends. */
final class References {
    private References() {
    }

    /** What a backslash takes the meaning from within double quotes, and within a here-document. */
    static final String IN_QUOTES = "$`\"\\\n";
    static final String IN_DOCUMENT = "$`\\\n";

    /** One step where a POSIX shell fills in and knows these escapes; says where to go on. */
    static int filledStep(String text, int at, String escapes, Collector out) {
        char c = text.charAt(at);
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        if (c == '\\' && escapes.indexOf(next) >= 0 && at + 1 < text.length()) {
            if (next != '\n') {
                out.letter(at, next);
            }
            return at + 2;
        }
        int end = c == '$' ? dollar(text, at) : c == '`' ? backtick(text, at) : at;
        if (end > at + 1) {
            out.reference(at, text.substring(at, end));
            return end;
        }
        out.letter(at, c);
        return at + 1;
    }

    /** Where the reference that begins with a dollar ends; right behind the dollar when it is none. */
    static int dollar(String text, int at) {
        char next = at + 1 < text.length() ? text.charAt(at + 1) : '\0';
        if (next == '{') {
            return closing(text, at + 2, '{', '}');
        }
        if (next == '(') {
            return closing(text, at + 2, '(', ')');
        }
        if (isLetter(next)) {
            return name(text, at + 1);
        }
        return isDigit(next) || "@*#?!$-".indexOf(next) >= 0 ? at + 2 : at + 1;
    }

    /** Where a name that may hold digits ends. */
    static int name(String text, int from) {
        int end = from;
        while (end < text.length() && (isLetter(text.charAt(end)) || isDigit(text.charAt(end)))) {
            end++;
        }
        return end;
    }

    /** Where a command in backticks ends. */
    static int backtick(String text, int at) {
        int end = text.indexOf('`', at + 1);
        return end < 0 ? text.length() : end + 1;
    }

    /** Behind the bracket that closes; all of the text when none does. */
    static int closing(String text, int from, char opens, char closes) {
        int depth = 1;
        for (int i = from; i < text.length(); i++) {
            depth += text.charAt(i) == opens ? 1 : text.charAt(i) == closes ? -1 : 0;
            if (depth == 0) {
                return i + 1;
            }
        }
        return text.length();
    }

    static boolean isLetter(char c) {
        return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_';
    }

    static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }
}
