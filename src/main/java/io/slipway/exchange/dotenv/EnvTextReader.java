package io.slipway.exchange.dotenv;

import io.slipway.exchange.js.Space;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;

/** Reads variables line by line; what is no variable becomes one all the same, or is remarked upon. */
final class EnvTextReader {
    private static final String EXPORT = "export ";
    private static final String QUOTES = "'\"`";

    private final String text;
    private final List<EnvVar> before;
    private final FormerMarks marks;
    private final List<EnvVar> variables = new ArrayList<>();
    private final List<EnvText.Remark> remarks = new ArrayList<>();
    private int position;
    private int line = 1;
    private int counted;

    EnvTextReader(String text, List<EnvVar> before) {
        this.text = text.indexOf('\r') < 0 ? text : text.replace("\r\n", "\n").replace('\r', '\n');
        this.before = before;
        this.marks = new FormerMarks(before);
    }

    EnvText read() {
        while (position < text.length()) {
            int end = lineEnd(position);
            String whole = text.substring(position, end).strip();
            int start = position;
            position = Math.min(end + 1, text.length());
            if (!whole.isEmpty()) {
                readLine(start, end, whole);
            }
        }
        return new EnvText(variables, remarks);
    }

    private int lineEnd(int from) {
        int end = text.indexOf('\n', from);
        return end < 0 ? text.length() : end;
    }

    private void readLine(int start, int end, String whole) {
        boolean off = whole.startsWith("#");
        int from = off ? text.indexOf('#', start) + 1 : start;
        int sign = text.indexOf('=', from, end);
        boolean signed = sign >= 0;
        String name = signed ? name(text.substring(from, sign)) : "";
        if (off && !(signed && isOfVariable(name))) {
            remark(start, EnvText.Kind.COMMENT);
        } else if (signed) {
            variables.add(variable(start, name, sign + 1, end, !off));
        } else {
            remark(start, EnvText.Kind.NO_SIGN);
            variables.add(new EnvVar(whole, marks.value(whole, "")));
        }
    }

    /** Behind a hash stands a variable only if its name is one: anything else is prose. */
    private static boolean isOfVariable(String name) {
        return EnvTextWriter.isName(name) || EnvReference.row(name).isPresent();
    }

    private static String name(String written) {
        String name = written.strip();
        return name.startsWith(EXPORT) ? name.substring(EXPORT.length()).strip() : name;
    }

    private EnvVar variable(int start, String name, int from, int end, boolean sent) {
        OptionalInt named = EnvReference.row(name);
        String full = named.isPresent() && isThere(named) ? before.get(named.getAsInt()).name() : name;
        int open = from;
        while (open < end && Space.is(text.charAt(open))) {
            open++;
        }
        boolean quoted = open < end && QUOTES.indexOf(text.charAt(open)) >= 0;
        int close = quoted ? new Quoted(text, open).close() : Quoted.NONE;
        if (close != Quoted.NONE) {
            return new EnvVar(full, marks.value(full, quoted(start, open, close)), sent);
        }
        return new EnvVar(full, bare(start, full, from, end), sent);
    }

    private String quoted(int start, int open, int close) {
        int rest = lineEnd(close);
        if (text.substring(close + 1, rest).contains("#")) {
            remark(start, EnvText.Kind.COMMENT);
        }
        position = Math.min(rest + 1, text.length());
        return DotEnvValue.of(text.substring(open, close + 1)).text();
    }

    private EnvValue bare(int start, String name, int from, int end) {
        int hash = text.indexOf('#', from, end);
        boolean comment = hash >= 0;
        if (comment) {
            boolean cut = hash > from && !Space.is(text.charAt(hash - 1));
            remark(start, cut ? EnvText.Kind.CUT : EnvText.Kind.COMMENT);
        }
        DotEnvValue read = DotEnvValue.of(text.substring(from, comment ? hash : end));
        if (read.doubts(false, false, false).contains(Doubt.UNCLOSED)) {
            remark(start, EnvText.Kind.UNCLOSED);
        }
        String value = read.text();
        OptionalInt row = EnvReference.row(value);
        if (row.isEmpty()) {
            return marks.value(name, value);
        }
        if (isThere(row)) {
            return before.get(row.getAsInt()).value();
        }
        remark(start, EnvText.Kind.NO_SUCH_REFERENCE);
        return new EnvValue.Missing();
    }

    private boolean isThere(OptionalInt row) {
        return row.getAsInt() >= 0 && row.getAsInt() < before.size();
    }

    private void remark(int place, EnvText.Kind kind) {
        for (; counted < place; counted++) {
            if (text.charAt(counted) == '\n') {
                line++;
            }
        }
        remarks.add(new EnvText.Remark(line, kind));
    }
}
