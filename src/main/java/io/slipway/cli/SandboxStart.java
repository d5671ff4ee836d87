package io.slipway.cli;

import io.slipway.sandbox.world.WorldException;
import java.io.IOException;

/** Why the sandbox cannot start, in the operator's language. */
final class SandboxStart {
    private SandboxStart() {
    }

    /** The end of a command that needs it. */
    static CommandFailure failed(IOException why, ExitCode code, Terminal terminal) {
        return why instanceof WorldException world
                ? terminal.failure(code, "cli.sandbox.world." + world.reason(), world.file())
                : terminal.failure(code, "cli.sandbox.start", terminal.messages().failure(why));
    }
}
