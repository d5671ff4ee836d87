package io.slipway.cli.argument;

import java.util.Arrays;
import java.util.List;

/** What somebody takes from the command line: one argument, or several that belong together. */
public interface Arguments {
    /** Each of them, in the order of the manual. */
    List<Argument> arguments();

    /** Those of several, one after the other. */
    static List<Argument> of(Arguments... all) {
        return Arrays.stream(all).flatMap(some -> some.arguments().stream()).toList();
    }
}
