package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import java.util.List;

/** One command of the program: what it takes, which is nothing unless it says so, and what it does with that. */
interface Command extends Arguments {
    @Override
    default List<Argument> arguments() {
        return List.of();
    }

    /** Does it, once the command line is read. */
    ExitCode run() throws CommandFailure;

    /** Whether it does something that stays done when what it prints is lost. */
    default boolean acts() {
        return false;
    }
}
