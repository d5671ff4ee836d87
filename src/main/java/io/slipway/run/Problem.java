package io.slipway.run;

import java.util.List;

/**
 * Something wrong or doubtful in a launch, without words: the message is found by the code.
 *
 * @param place where it is
 * @param severity how much it weighs
 * @param code what it is
 * @param args what the message names, in its order; never a secret
 */
public record Problem(Place place, Severity severity, Code code, List<String> args) {
    public Problem {
        args = List.copyOf(args);
    }

    /** A problem that blocks a launch. */
    public static Problem error(Place place, Code code, String... args) {
        return new Problem(place, Severity.ERROR, code, List.of(args));
    }

    /** A problem that is shown and may be launched. */
    public static Problem warning(Place place, Code code, String... args) {
        return new Problem(place, Severity.WARNING, code, List.of(args));
    }

    /** Whether it blocks a launch. */
    public boolean isError() {
        return severity == Severity.ERROR;
    }
}
