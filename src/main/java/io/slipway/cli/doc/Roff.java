package io.slipway.cli.doc;

import java.util.Locale;

/** A manual page as it is written: the man macros of troff. */
final class Roff {
    private final StringBuilder text = new StringBuilder();

    Roff title(String name, String source) {
        return line(".TH " + quoted(name.toUpperCase(Locale.ROOT)) + " 1 \"\" " + quoted(source) + " \"\"");
    }

    Roff section(String heading) {
        return line(".SH " + quoted(heading.toUpperCase(Locale.ROOT)));
    }

    Roff part(String heading) {
        return line(".SS " + quoted(heading));
    }

    /** A term and what it means. */
    Roff item(String term, String meaning) {
        return line(".TP").line("\\fB" + escaped(term) + "\\fR").line(escaped(meaning));
    }

    /** A command line with its name in bold. */
    Roff synopsis(String name, String rest) {
        return line(".PP").line("\\fB" + escaped(name) + "\\fR " + escaped(rest));
    }

    /** Paragraphs; lines that are indented are examples, and stay as they are. */
    Roff paragraphs(String written) {
        boolean example = false;
        for (String each : written.lines().filter(some -> !some.isBlank()).toList()) {
            boolean indented = each.startsWith("  ");
            if (indented != example) {
                line(indented ? ".PP\n.RS 4\n.nf" : ".fi\n.RE");
            }
            if (!indented) {
                line(".PP");
            }
            line(escaped(each.strip()));
            example = indented;
        }
        return example ? line(".fi\n.RE") : this;
    }

    private Roff line(String line) {
        text.append(line).append('\n');
        return this;
    }

    private static String quoted(String argument) {
        return '"' + escaped(argument).replace("\"", "\\(dq") + '"';
    }

    /** No character of a text is taken for a command, and no hyphen for one that may be typeset otherwise. */
    private static String escaped(String some) {
        String shown = some.replace("\\", "\\e").replace("-", "\\-").replace("\n", " ");
        return shown.startsWith(".") || shown.startsWith("'") ? "\\&" + shown : shown;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
