package io.slipway.cli;

/**
 * A command that does nothing without one of those below it.
 *
 * @param terminal where that is said
 * @param unnamed the key of what is said
 */
record CommandGroup(Terminal terminal, String unnamed) implements Command {
    @Override
    public ExitCode run() throws Misuse {
        throw terminal.misuse(unnamed);
    }
}
