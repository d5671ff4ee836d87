package io.slipway.cli;

/** How a command ended, for scripts. */
public enum ExitCode {
    /** Done; launched; with {@code --wait}, concluded with success. */
    OK(0),
    /** The run concluded otherwise. */
    RUN_FAILED(1),
    /** Wrong input or usage, or refused before sending: nothing was sent. */
    WRONG_INPUT(2),
    /** The service refused. */
    REJECTED(3),
    /** Nothing was sent: the service could not be reached, or the launch could not be recorded. */
    NOT_SENT(4),
    /** Whether a run was started is not known. */
    UNKNOWN(5),
    /** The waiting ended before the run did. */
    STOPPED_WAITING(6),
    /** A fault of the program. */
    FAULT(70);

    private final int code;

    ExitCode(int code) {
        this.code = code;
    }

    /** The number that the process ends with. */
    public int code() {
        return code;
    }
}
