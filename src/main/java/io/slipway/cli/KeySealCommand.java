package io.slipway.cli;

/**
 * {@code slipway keys seal}: seals the presets to the keys as they are.
 *
 * @param terminal whose presets and keys they are
 */
record KeySealCommand(Terminal terminal) implements Command {
    @Override
    public ExitCode run() throws CommandFailure {
        return new TeamChange(terminal).sealAnew();
    }
}
