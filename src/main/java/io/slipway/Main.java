package io.slipway;

import io.slipway.cli.CommandLineProgram;
import io.slipway.cli.Interrupts;
import io.slipway.cli.Terminal;

/** Starts the window or the command line, whichever the arguments ask for. */
public final class Main {
    private Main() {
    }

    /** Runs the program and ends the process with its exit code. */
    public static void main(String[] args) {
        System.exit(Interrupts.guard(() -> CommandLineProgram.run(args, Terminal.ofProcess())));
    }
}
