package io.slipway.cli;

/** A command that was given what does not go together; besides its message, it is said where to read more. */
final class Misuse extends CommandFailure {
    private static final long serialVersionUID = 1;

    Misuse(String message) {
        super(ExitCode.WRONG_INPUT, message);
    }
}
