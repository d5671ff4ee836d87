package io.slipway.cli;

import io.slipway.text.Version;
import java.time.Duration;
import java.util.List;
import java.util.function.Function;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;

/** The commands of the program, as a tree; of which a command that is named is made alone. */
final class Commands {
    private static final List<Branch> ALL = List.of(
            command("launch", LaunchCommand::new),
            command("check", CheckCommand::new),
            command("export", ExportCommand::new),
            group("presets", "cli.presets.no.command",
                    command("list", PresetListCommand::new),
                    command("show", PresetShowCommand::new),
                    command("import", PresetImportCommand::new),
                    command("export", PresetExportCommand::new),
                    command("schema", PresetSchemaCommand::new)),
            group("history", "cli.history.no.command",
                    command("list", HistoryListCommand::new),
                    command("show", HistoryShowCommand::new),
                    command("export", HistoryExportCommand::new),
                    command("resolve", HistoryResolveCommand::new)),
            group("connections", "cli.connections.no.command",
                    command("list", ConnectionListCommand::new)),
            group("keys", "cli.keys.no.command",
                    command("show", KeyShowCommand::new),
                    command("add", KeyAddCommand::new),
                    command("remove", KeyRemoveCommand::new),
                    command("seal", KeySealCommand::new)),
            command("runs", RunsCommand::new),
            command("logs", LogsCommand::new),
            command("abort", AbortCommand::new),
            command("sandbox", SandboxCommand::new),
            command("completion", CompletionCommand::new),
            command("manual", ManualCommand::new));

    private Commands() {
    }

    /** A command by its name, how it is made, and those below it. */
    private record Branch(String name, Function<Terminal, Command> make, List<Branch> below) {
        CommandSpec spec(Terminal terminal) {
            return Commands.spec(make.apply(terminal), below, terminal);
        }
    }

    private static Branch command(String name, Function<Terminal, Command> make) {
        return new Branch(name, make, List.of());
    }

    private static Branch group(String name, String unnamed, Branch... below) {
        return new Branch(name, terminal -> new CommandGroup(terminal, unnamed), List.of(below));
    }

    /** The program with the command that the arguments begin with, or with all where they name none. */
    static CommandLine named(String[] args, Terminal terminal) {
        List<Branch> named = ALL.stream()
                .filter(command -> args.length > 0 && command.name().equals(args[0]))
                .toList();
        return program(named.isEmpty() ? ALL : named, terminal);
    }

    /** The program with all its commands, and with what is told of them. */
    static CommandLine told(Terminal terminal) {
        return told(program(ALL, terminal), terminal);
    }

    /** The same with the texts of its help, which take a while and which no command needs. */
    static CommandLine told(CommandLine program, Terminal terminal) {
        program.getCommandSpec().version(SlipwayCommand.NAME + " " + Version.current());
        return program.setResourceBundle(terminal.messages().bundle());
    }

    private static CommandLine program(List<Branch> commands, Terminal terminal) {
        CommandSpec program = spec(new SlipwayCommand(terminal), commands, terminal).name(SlipwayCommand.NAME);
        return new CommandLine(program)
                .registerConverter(Duration.class, new Durations(terminal.messages()))
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setExpandAtFiles(false);
    }

    private static CommandSpec spec(Command command, List<Branch> below, Terminal terminal) {
        CommandSpec spec = CommandSpec.wrapWithoutInspection(command);
        command.arguments().forEach(argument -> spec.add(argument.spec()));
        below.forEach(branch -> spec.addSubcommand(branch.name(), branch.spec(terminal)));
        return spec;
    }
}
