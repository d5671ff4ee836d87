package io.slipway.cli.doc;

import java.util.Arrays;
import java.util.List;
import java.util.StringJoiner;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion for fish: each line offers something while its condition holds. */
public final class FishCompletion {
    private final String program;
    private final StringJoiner lines = new StringJoiner("\n", "", "\n");

    private FishCompletion(String program) {
        this.program = program;
    }

    /** The completion of a program, as a script. */
    public static String of(CommandSpec program) {
        FishCompletion script = new FishCompletion(program.name());
        script.lines.add(conditions(program.name()));
        script.add(Told.of(program));
        return script.lines.toString();
    }

    /** Whether the words that are typed begin with these, and whether there are no more. */
    private static String conditions(String program) {
        return """
                function __NAME_in
                    set -l words (commandline -opc)
                    set -e words[1]
                    test (count $words) -ge (count $argv); or return 1
                    for at in (seq (count $argv))
                        test "$words[$at]" = "$argv[$at]"; or return 1
                    end
                end
                function __NAME_at
                    __NAME_in $argv; and test (count (commandline -opc)) -eq (math (count $argv) + 1)
                end
                complete -c NAME -f"""
                .replace("NAME", program);
    }

    private void add(Told command) {
        command.commands().forEach(below -> line("at", command, "-a " + below.name() + said(below.summary())));
        // A group's own options stand before the command below it, which has those that it needs.
        String where = command.commands().isEmpty() ? "in" : "at";
        command.options().forEach(option -> line(where, command, words(option) + said(Told.shortText(option))));
        if (command.parameters().stream().anyMatch(Told::takesFile)) {
            line("in", command, "-F");
        }
        command.parameters().stream()
                .flatMap(parameter -> Told.choices(parameter).stream())
                .forEach(choices -> line("in", command, "-a " + quoted(String.join(" ", choices))));
        command.commands().forEach(this::add);
    }

    private void line(String condition, Told command, String what) {
        String where = String.join(" ", command.path());
        lines.add("complete -c %s -n %s %s".formatted(
                program, quoted(("__" + program + "_" + condition + " " + where).strip()), what));
    }

    private static String words(OptionSpec option) {
        StringJoiner words = new StringJoiner(" ");
        Arrays.stream(option.names())
                .map(name -> name.startsWith("--") ? "-l " + name.substring(2) : "-s " + name.substring(1))
                .forEach(words::add);
        if (Told.takesValue(option)) {
            List<String> choices = Told.choices(option).orElse(List.of());
            words.add(Told.takesFile(option) ? "-r -F" : "-x");
            if (!choices.isEmpty()) {
                words.add("-a " + quoted(String.join(" ", choices)));
            }
        }
        return words.toString();
    }

    private static String said(String text) {
        return " -d " + quoted(text);
    }

    private static String quoted(String text) {
        return "'" + text.replace("\\", "\\\\").replace("'", "\\'") + "'";
    }
}
