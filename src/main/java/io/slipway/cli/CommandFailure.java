package io.slipway.cli;

/** A command that cannot go on; its message is all that is said. */
sealed class CommandFailure extends Exception permits Misuse {
    private static final long serialVersionUID = 1;

    private final ExitCode code;

    CommandFailure(ExitCode code, String message) {
        super(message);
        this.code = code;
    }

    ExitCode code() {
        return code;
    }
}
