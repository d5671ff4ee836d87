package io.slipway;

import io.slipway.cli.CommandLineProgram;
import io.slipway.cli.ExitCode;
import io.slipway.cli.Terminal;
import io.slipway.ui.App;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * All of the program done once, from which the build learns what a start needs. It happens only when a property of
 * Java's asks for it, and leaves launches behind, so it wants a home of its own.
 */
final class Rehearsal {
    /** What Java is told to ask for it. */
    static final String PROPERTY = "slipway.rehearsal";

    private static final String HOME = "SLIPWAY_HOME";
    private static final String BODY = """
            {"runtimeEnvironment": {"LOG_LEVEL": "debug"},
             "runtimeFiles": {"/etc/app.json": {"data": "e30=", "encoding": "utf-8"}},
             "billing": {"deploymentPlan": "nf-compute-20"},
             "deployment": {"external": {"imagePath": "nginx:1.29"}, "docker": {"configType": "default"}}}
            """;
    private static final List<String> COMMANDS = List.of(
            "--version",
            "--help",
            "launch --help",
            "check -",
            "launch - --sandbox --dry-run",
            "launch - --sandbox --wait",
            "launch - --sandbox --output json",
            "launch -",
            "export - --as curl --project default-project --job example-job",
            "presets list",
            "history list",
            "history list --output json");

    private Rehearsal() {
    }

    /** Whether this process was started for it. */
    static boolean isAskedFor() {
        return Boolean.getBoolean(PROPERTY) && System.getenv(HOME) != null;
    }

    /** Every command that a script may use, then every screen of the window. */
    static ExitCode run() {
        Terminal terminal = Terminal.ofProcess();
        COMMANDS.forEach(command -> CommandLineProgram.run(command.split(" "), reading(terminal)));
        App.rehearse();
        return ExitCode.OK;
    }

    private static Terminal reading(Terminal terminal) {
        return new Terminal(
                new ByteArrayInputStream(BODY.getBytes(StandardCharsets.UTF_8)),
                terminal.out(),
                terminal.err(),
                terminal.environment(),
                terminal.clock(),
                terminal.ids(),
                terminal.messages(),
                terminal.limits(),
                terminal.histories(),
                terminal.vault(),
                terminal.operator());
    }
}
