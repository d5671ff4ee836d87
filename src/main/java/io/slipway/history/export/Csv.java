package io.slipway.history.export;

import io.slipway.text.Printable;
import java.util.Collection;
import java.util.stream.Collectors;

/** A line of comma-separated values, which a spreadsheet may open without running what is in it. */
public final class Csv {
    /** A spreadsheet takes a cell that begins so for a formula. */
    private static final String FORMULA = "=+-@\t\r";

    private Csv() {
    }

    /** The cells as one line, without its end. */
    public static String line(Collection<String> cells) {
        return cells.stream().map(Csv::cell).collect(Collectors.joining(","));
    }

    private static String cell(String text) {
        boolean formula = !text.isEmpty() && FORMULA.indexOf(text.charAt(0)) >= 0;
        String safe = Printable.of(formula ? "'" + text : text);
        boolean plain = safe.chars().noneMatch(c -> c == ',' || c == '"' || c == '\t');
        return plain ? safe : '"' + safe.replace("\"", "\"\"") + '"';
    }
}
