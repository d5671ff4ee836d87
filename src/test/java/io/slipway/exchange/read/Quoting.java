package io.slipway.exchange.read;

import java.util.Locale;

/** How a text is written as one word, by the rules of each shell and by many tools that write commands. */
enum Quoting {
    POSIX_SINGLE {
        @Override
        String word(String text) {
            return "'" + text.replace("'", "'\\''") + "'";
        }
    },
    POSIX_DOUBLE {
        @Override
        String word(String text) {
            return '"' + text.replaceAll("([\\\\\"$`])", "\\\\$1") + '"';
        }
    },
    POSIX_ANSI {
        @Override
        String word(String text) {
            StringBuilder word = new StringBuilder("$'");
            text.chars().forEach(c -> word.append(
                    c > 0x7E || c < ' ' ? String.format(Locale.ROOT, "\\u%04x", c) : c == '\'' || c == '\\' ? "\\" + (char) c : (char) c + ""));
            return word.append('\'').toString();
        }
    },
    CMD {
        @Override
        String word(String text) {
            StringBuilder word = new StringBuilder();
            boolean quoted = false;
            for (char c : forLibrary(text).toCharArray()) {
                quoted ^= c == '"';
                word.append(!quoted && "&|<>^".indexOf(c) >= 0 ? "^" : "").append(c);
            }
            return word.toString();
        }

        @Override
        String lineEnd() {
            return " ^\n  ";
        }
    },
    /** As browsers copy requests: every sign that means something gets a caret, so that nothing is quoted for the prompt. */
    CMD_CARETS {
        @Override
        String word(String text) {
            return forLibrary(text).replaceAll("([\"&|<>^%!()])", "^$1");
        }

        @Override
        String lineEnd() {
            return " ^\n  ";
        }
    },
    POWERSHELL_SINGLE {
        @Override
        String word(String text) {
            return "'" + text.replace("'", "''") + "'";
        }

        @Override
        String lineEnd() {
            return " `\n  ";
        }
    },
    POWERSHELL_DOUBLE {
        @Override
        String word(String text) {
            return '"' + text.replaceAll("([`$])", "`$1").replace("\"", "\"\"") + '"';
        }

        @Override
        String lineEnd() {
            return " `\n  ";
        }
    },
    /** As the older PowerShell needs it for programs. */
    POWERSHELL_ESCAPED {
        @Override
        String word(String text) {
            return POWERSHELL_SINGLE.word(text.replaceAll("(\\\\*)\"", "$1$1\\\\\""));
        }

        @Override
        String lineEnd() {
            return " `\n  ";
        }
    },
    POWERSHELL_HERE {
        @Override
        String word(String text) {
            return "@'\n" + text + "\n'@";
        }

        @Override
        String lineEnd() {
            return " `\n  ";
        }
    };

    abstract String word(String text);

    /** What the C library of Windows takes for one word. */
    private static String forLibrary(String text) {
        return '"' + text.replaceAll("(\\\\*)\"", "$1$1\\\\\"").replaceAll("(\\\\+)$", "$1$1") + '"';
    }

    String lineEnd() {
        return " \\\n  ";
    }
}
