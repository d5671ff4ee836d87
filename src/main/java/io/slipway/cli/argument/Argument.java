package io.slipway.cli.argument;

import java.util.List;
import picocli.CommandLine.Model.ArgSpec;

/** One argument of a command: it says what it takes, and holds what was given once the command line is read. */
public sealed interface Argument extends Arguments permits Flag, Value {
    /** The argument as the library knows it. */
    ArgSpec spec();

    @Override
    default List<Argument> arguments() {
        return List.of(this);
    }
}
