package io.slipway.cli;

import io.slipway.text.Version;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import picocli.CommandLine;

/** Runs one command of the command line. */
public final class CommandLineProgram {
    private CommandLineProgram() {
    }

    /** Runs the command that the arguments name, and returns the exit code of the process. */
    public static int run(String[] args, Terminal terminal) {
        CommandLine program = Commands.below(new CommandLine(new SlipwayCommand()), args, terminal)
                .setResourceBundle(terminal.messages().bundle())
                .registerConverter(Duration.class, new Durations(terminal.messages()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8))
                .setExpandAtFiles(false)
                .setParameterExceptionHandler((wrong, given) -> UsageErrors.answer(wrong, given, terminal))
                .setExecutionExceptionHandler((failure, command, parsed) -> failed(failure, terminal));
        program.getCommandSpec().version("slipway " + Version.current());
        return program.execute(args);
    }

    /** The last boundary: whatever went wrong, the operator reads a sentence and not a stack. */
    private static int failed(Exception failure, Terminal terminal) {
        if (failure instanceof CommandFailure known) {
            terminal.err().println(known.getMessage());
            return known.code().code();
        }
        terminal.say("cli.fault", failure.getClass().getSimpleName(), String.valueOf(failure.getMessage()));
        return ExitCode.FAULT.code();
    }
}
