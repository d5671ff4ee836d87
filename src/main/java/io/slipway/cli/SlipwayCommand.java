package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Flag;
import java.util.List;

/**
 * The program itself: its help, which every command below it has too, and its version.
 *
 * @param terminal where it is said that a command is missing
 */
record SlipwayCommand(Terminal terminal) implements Command {
    static final String NAME = "slipway";

    @Override
    public List<Argument> arguments() {
        return List.of(Flag.help("-h", "--help"), Flag.version("-V", "--version"));
    }

    @Override
    public ExitCode run() throws Misuse {
        throw terminal.misuse("cli.no.command");
    }
}
