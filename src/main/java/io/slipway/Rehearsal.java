package io.slipway;

import io.slipway.cli.CommandLineProgram;
import io.slipway.cli.ExitCode;
import io.slipway.cli.Interrupts;
import io.slipway.cli.Terminal;
import io.slipway.ui.App;
import io.slipway.ui.OnlyWindow;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * The commands or the window gone through once, from which the build learns what a start needs. It happens only when a
 * property of Java's asks for it, and leaves launches behind, so it wants a home of its own.
 */
final class Rehearsal {
    /** What Java is told to ask for it: this word, or the file that names the classes which only a real screen needs. */
    static final String PROPERTY = "slipway.rehearsal";

    private static final String COMMANDS_ONLY = "commands";

    private static final String HOME = "SLIPWAY_HOME";
    private static final String BODY = """
            {"runtimeEnvironment": {"LOG_LEVEL": "debug"},
             "runtimeFiles": {"/etc/app.json": {"data": "e30=", "encoding": "utf-8"}},
             "billing": {"deploymentPlan": "nf-compute-20"},
             "deployment": {"external": {"imagePath": "nginx:1.29"}, "docker": {"configType": "default"},
                            "storage": {"ephemeralStorage": {"storageSize": 1024}}}}
            """;
    /** With the other source of a run, so that both are known. */
    private static final String BODY_TO_CHECK = """
            {"runtimeEnvironment": {"LOG_LEVEL": "debug"},
             "deployment": {"internal": {"id": "example-build-service", "branch": "master", "buildId": "premium-guide-6393"},
                            "buildpack": {"configType": "default"}}}
            """;
    private static final String LAUNCH = "launch - --project default-project --job example-job";
    /** What is called this often is compiled early in every later run. */
    private static final int MANY = 200;
    /** None in the sandbox: all that is learned is loaded at every start, and a command there takes the window's cache. */
    private static final List<String> COMMANDS = List.of(
            "--version",
            "--help",
            "launch --help",
            "check -",
            LAUNCH + " --dry-run",
            LAUNCH + " --wait",
            LAUNCH + " --output json",
            "runs --project default-project --job example-job",
            "launch -",
            "export - --as curl --project default-project --job example-job",
            "presets list",
            "history list",
            "history list --output json");

    private Rehearsal() {
    }

    /** Whether this process was started for it. */
    static boolean isAskedFor() {
        return System.getProperty(PROPERTY) != null && System.getenv(HOME) != null;
    }

    /** Every command that a script may use, or every screen of the window. */
    static ExitCode run() {
        if (COMMANDS_ONLY.equals(System.getProperty(PROPERTY))) {
            Ahead.of(LAUNCH.split(" "));
            Terminal terminal = Terminal.ofProcess();
            COMMANDS.forEach(command -> run(command, terminal));
            for (int launches = 0; launches < MANY; launches++) {
                run(LAUNCH, terminal);
            }
        } else {
            screenClasses().forEach(Rehearsal::load);
            OnlyWindow.ofProcess();
            App.rehearse();
        }
        return ExitCode.OK;
    }

    private static void run(String command, Terminal terminal) {
        String body = command.startsWith("check") ? BODY_TO_CHECK : BODY;
        Interrupts.guard(() -> CommandLineProgram.run(command.split(" "), reading(body, terminal)));
    }

    private static List<String> screenClasses() {
        try {
            return Files.readAllLines(Path.of(System.getProperty(PROPERTY)));
        } catch (IOException none) {
            return List.of();
        }
    }

    /** Not initialised, since that would reach for the screen. */
    private static void load(String name) {
        try {
            Class.forName(name, false, Rehearsal.class.getClassLoader());
        } catch (ClassNotFoundException ofAnotherSystem) {
            System.getLogger(Rehearsal.class.getName()).log(System.Logger.Level.DEBUG, name);
        }
    }

    private static Terminal reading(String body, Terminal terminal) {
        return new Terminal(
                new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)),
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
