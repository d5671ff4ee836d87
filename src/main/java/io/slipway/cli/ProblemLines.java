package io.slipway.cli;

import io.slipway.json.JsonValue;
import io.slipway.run.Problem;
import io.slipway.text.Messages;
import io.slipway.text.Printable;
import java.io.PrintStream;
import java.util.List;
import java.util.Locale;

/** Problems as lines and as JSON. */
final class ProblemLines {
    private static final int MOST_LINES = 1000;

    private ProblemLines() {
    }

    /** One line for each of the first problems; nobody reads thousands. */
    static void print(String file, List<Problem> problems, PrintStream out, Messages messages) {
        problems.stream().limit(MOST_LINES).forEach(problem -> out.println(line(file, problem, messages)));
        if (problems.size() > MOST_LINES) {
            out.println(messages.text("cli.problems.more", file, String.valueOf(problems.size() - MOST_LINES)));
        }
    }

    /** {@code FILE: POINTER: severity: message [code]}. */
    static String line(String file, Problem problem, Messages messages) {
        return "%s: %s: %s: %s [%s]"
                .formatted(
                        printable(file),
                        printable(problem.place().pointer()),
                        severity(problem),
                        printable(messages.problem(problem)),
                        problem.code().key());
    }

    /** {@code [{pointer, severity, code, message}]}. */
    static JsonValue.Arr json(List<Problem> problems, Messages messages) {
        return new JsonValue.Arr(problems.stream()
                .limit(MOST_LINES)
                .<JsonValue>map(problem -> JsonValue.Obj.with()
                        .add("pointer", problem.place().pointer())
                        .add("severity", severity(problem))
                        .add("code", problem.code().key())
                        .add("message", messages.problem(problem))
                        .build())
                .toList());
    }

    private static String severity(Problem problem) {
        return problem.severity().name().toLowerCase(Locale.ROOT);
    }

    /** Somebody else's text may hold what moves a terminal's cursor; a long key is named, not repeated. */
    private static String printable(String text) {
        String clean = Printable.of(text);
        return clean.length() > 300 ? clean.substring(0, clean.offsetByCodePoints(0, 200)) + "…" : clean;
    }
}
