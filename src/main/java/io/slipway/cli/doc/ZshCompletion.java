package io.slipway.cli.doc;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The completion for zsh: a function for each command, which hands on to those below it. */
public final class ZshCompletion {
    private ZshCompletion() {
    }

    /** The completion of a program, as the file {@code _PROGRAM} in a folder of functions. */
    public static String of(CommandSpec program) {
        return "#compdef " + program.name() + "\n" + functions(Told.of(program)) + end(program.name());
    }

    /** The file is called as the function on first use, and may be sourced as well. */
    private static String end(String program) {
        return """

                if [ "$funcstack[1]" = _%1$s ]; then _%1$s "$@"; else compdef _%1$s %1$s; fi
                """.formatted(program);
    }

    private static String functions(Told command) {
        List<String> specs = new ArrayList<>(command.options().stream().map(ZshCompletion::spec).toList());
        if (command.commands().isEmpty()) {
            command.parameters().forEach(parameter -> specs.add(spec(parameter)));
            return """

                    %s() {
                      _arguments -s %s
                    }
                    """.formatted(function(command), joined(specs));
        }
        specs.add("'1: :->command'");
        specs.add("'*:: :->rest'");
        return group(command, specs)
                + command.commands().stream().map(ZshCompletion::functions).collect(Collectors.joining());
    }

    private static String group(Told command, List<String> specs) {
        return """

                %s() {
                  local curcontext="$curcontext" state line
                  _arguments -C -s %s
                  case $state in
                    command)
                      local -a commands=(
                %s
                      )
                      _describe command commands ;;
                    rest)
                      case $line[1] in
                %s
                      esac ;;
                  esac
                }
                """.formatted(
                        function(command),
                        joined(specs),
                        lines(command, below -> quoted(below.name() + ":" + below.summary().replace(":", "\\:"))),
                        lines(command, below -> below.name() + ") " + function(below) + " ;;"));
    }

    private static String joined(List<String> specs) {
        return String.join(" \\\n    ", specs);
    }

    private static String lines(Told group, Function<Told, String> line) {
        return group.commands().stream().map(line).map(text -> "        " + text).collect(Collectors.joining("\n"));
    }

    private static String function(Told command) {
        return "_" + command.spec().qualifiedName("_").replace('-', '_');
    }

    private static String spec(OptionSpec option) {
        boolean several = option.isMultiValue();
        String text = "[" + Told.shortText(option).replace("[", "\\[").replace("]", "\\]") + "]";
        String value = Told.takesValue(option) ? ":" + value(option) : "";
        List<String> specs = new ArrayList<>();
        String others = several || option.names().length == 1 ? "" : "(" + String.join(" ", option.names()) + ")";
        for (String name : option.names()) {
            String attached = Told.takesValue(option) ? name.startsWith("--") ? "=" : "+" : "";
            specs.add(quoted((several ? "*" : others) + name + attached + text + value));
        }
        return String.join(" ", specs);
    }

    private static String spec(ArgSpec parameter) {
        return quoted((parameter.isMultiValue() ? "*" : "") + ":" + value(parameter));
    }

    private static String value(ArgSpec arg) {
        String label = arg.paramLabel().replace(":", "\\:");
        String way = Told.choices(arg)
                .map(choices -> "(" + String.join(" ", choices) + ")")
                .orElse(Told.takesFile(arg) ? "_files" : " ");
        return label + ":" + way;
    }

    private static String quoted(String text) {
        return "'" + text.replace("'", "'\\''") + "'";
    }
}
