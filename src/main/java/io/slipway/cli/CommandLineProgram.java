package io.slipway.cli;

import io.slipway.text.Printable;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;

/** Runs one command of the command line. */
public final class CommandLineProgram {
    private CommandLineProgram() {
    }

    /** Runs the command that the arguments name, and returns the exit code of the process. */
    public static int run(String[] args, Terminal terminal) {
        CommandLine program = Commands.named(args, terminal);
        try {
            return run(program.parseArgs(args), terminal);
        } catch (ParameterException wrong) {
            return UsageErrors.answer(wrong, args, terminal);
        } catch (CommandFailure known) {
            terminal.err().println(known.getMessage());
            return known.code().code();
        } catch (RuntimeException fault) {
            // The last boundary: whatever went wrong, the operator reads a sentence and not a stack.
            terminal.say("cli.fault", fault.getClass().getSimpleName(), String.valueOf(fault.getMessage()));
            return ExitCode.FAULT.code();
        }
    }

    private static int run(ParseResult parsed, Terminal terminal) throws CommandFailure {
        List<CommandLine> named = parsed.asCommandLineList();
        if (named.stream().anyMatch(CommandLineProgram::isAskedToExplain)) {
            Commands.told(named.getFirst(), terminal).setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
            return CommandLine.executeHelpRequest(parsed);
        }
        CommandLine last = named.getLast();
        try {
            Command command = last.getCommand();
            return told(command, command.run(), terminal).code();
        } catch (Misuse wrong) {
            throw new ParameterException(last, wrong.getMessage());
        }
    }

    /** A script must not take the half of a list for all of it. */
    private static ExitCode told(Command command, ExitCode code, Terminal terminal) {
        Optional<String> loss = !command.acts() && terminal.out() instanceof Results results ? results.loss() : Optional.empty();
        loss.ifPresent(why -> terminal.say("cli.output.lost", Printable.of(why)));
        return loss.isPresent() && code == ExitCode.OK ? ExitCode.WRONG_INPUT : code;
    }

    private static boolean isAskedToExplain(CommandLine command) {
        return command.isUsageHelpRequested() || command.isVersionHelpRequested();
    }
}
