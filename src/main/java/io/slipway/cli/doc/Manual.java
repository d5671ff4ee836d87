package io.slipway.cli.doc;

import java.util.Arrays;
import java.util.List;
import java.util.ResourceBundle;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** The manual page: each command with all that it takes, and what there is to know besides. */
public final class Manual {
    private final ResourceBundle texts;
    private final Roff page = new Roff();

    private Manual(ResourceBundle texts) {
        this.texts = texts;
    }

    /**
     * A list at the end of the page.
     *
     * @param keys what the keys of its texts begin with
     * @param terms what is explained
     */
    public record Section(String keys, List<String> terms) {}

    /** The page of a program, in the words of its bundle. */
    public static String of(CommandSpec program, List<Section> sections) {
        Manual manual = new Manual(program.resourceBundle());
        manual.write(Told.of(program), sections);
        return manual.page.toString();
    }

    private void write(Told program, List<Section> sections) {
        page.title(program.name(), program.spec().version()[0]);
        page.section(texts.getString("manual.name"))
                .paragraphs(program.name() + " - " + program.summary());
        page.section(texts.getString("manual.synopsis"));
        page.synopsis(program.name(), "[FILE]");
        all(program).filter(command -> command.commands().isEmpty()).forEach(this::synopsis);
        page.section(texts.getString("manual.description")).paragraphs(texts.getString("manual.description.text"));
        page.section(texts.getString("manual.commands"));
        all(program).filter(command -> !command.path().isEmpty()).forEach(this::command);
        page.section(texts.getString("manual.options"));
        program.options().forEach(this::argument);
        for (Section section : sections) {
            page.section(texts.getString(section.keys() + "heading"));
            section.terms().forEach(term -> page.item(term, texts.getString(section.keys() + term)));
        }
    }

    private static Stream<Told> all(Told command) {
        return Stream.concat(Stream.of(command), command.commands().stream().flatMap(Manual::all));
    }

    private void synopsis(Told command) {
        Stream<String> parameters = command.parameters().stream().map(Manual::label);
        Stream<String> options = own(command).map(Manual::label);
        page.synopsis(command.spec().qualifiedName(), Stream.concat(parameters, options).collect(Collectors.joining(" ")));
    }

    private void command(Told command) {
        page.part(String.join(" ", command.path())).paragraphs(command.description());
        command.parameters().forEach(this::argument);
        own(command).forEach(this::argument);
        page.paragraphs(command.footer());
    }

    /** What every command takes is explained once. */
    private static Stream<OptionSpec> own(Told command) {
        return command.options().stream().filter(option -> !option.inherited());
    }

    private void argument(ArgSpec argument) {
        page.item(names(argument), Told.text(argument));
    }

    private static String names(ArgSpec argument) {
        return argument instanceof OptionSpec option
                ? Arrays.stream(option.names()).collect(Collectors.joining(", ")) + value(option, " ")
                : argument.paramLabel();
    }

    private static String label(ArgSpec argument) {
        String label = argument instanceof OptionSpec option
                ? option.longestName() + value(option, " ")
                : argument.paramLabel();
        return (argument.required() ? label : "[" + label + "]") + (argument.isMultiValue() ? "..." : "");
    }

    private static String value(OptionSpec option, String between) {
        return Told.takesValue(option) ? between + option.paramLabel() : "";
    }
}
