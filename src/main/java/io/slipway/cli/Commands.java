package io.slipway.cli;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import picocli.CommandLine;

/**
 * The commands of the program. What picocli reads of all commands takes longer than the launch of a run, so a command that
 * is named is read alone.
 */
final class Commands {
    private static final List<Entry> ALL = List.of(
            new Entry("launch", LaunchCommand::new),
            new Entry("check", CheckCommand::new),
            new Entry("export", ExportCommand::new),
            new Entry("presets", PresetsCommand::new),
            new Entry("history", HistoryCommand::new),
            new Entry("connections", ConnectionsCommand::new),
            new Entry("keys", KeysCommand::new),
            new Entry("runs", RunsCommand::new),
            new Entry("logs", LogsCommand::new),
            new Entry("abort", AbortCommand::new),
            new Entry("sandbox", SandboxCommand::new),
            new Entry("completion", CompletionCommand::new),
            new Entry("manual", ManualCommand::new));

    /** Those that tell about all commands. */
    private static final Set<String> NEED_ALL = Set.of("completion", "manual");

    private Commands() {
    }

    /** A command by its name, and how it is made. */
    private record Entry(String name, Function<Terminal, Object> make) {}

    /** The program with the command that the arguments begin with, or with all where they name none. */
    static CommandLine below(CommandLine program, String[] args, Terminal terminal) {
        List<Entry> named = ALL.stream()
                .filter(command -> args.length > 0 && command.name().equals(args[0]))
                .filter(command -> !NEED_ALL.contains(command.name()))
                .toList();
        (named.isEmpty() ? ALL : named).forEach(command ->
                program.addSubcommand(command.name(), command.make().apply(terminal)));
        return program;
    }
}
