package io.slipway.cli.doc;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/** One command as others are told of it: what is hidden is left out, and texts are plain. */
record Told(CommandSpec spec) {
    /** Where one sentence ends and the next begins. */
    private static final String SENTENCES = "(?<=[.!?]) (?=\\p{Lu})";

    static Told of(CommandSpec spec) {
        return new Told(spec);
    }

    String name() {
        return spec.name();
    }

    /** The words that lead to it, without the program's name. */
    List<String> path() {
        return Arrays.stream(spec.qualifiedName().split(" ")).skip(1).toList();
    }

    List<Told> commands() {
        return spec.subcommands().values().stream()
                .map(command -> new Told(command.getCommandSpec()))
                .filter(command -> !command.spec.usageMessage().hidden())
                .toList();
    }

    List<OptionSpec> options() {
        return spec.options().stream().filter(option -> !option.hidden()).toList();
    }

    List<ArgSpec> parameters() {
        return spec.positionalParameters().stream()
                .filter(parameter -> !parameter.hidden())
                .map(ArgSpec.class::cast)
                .toList();
    }

    String description() {
        return plain(spec.usageMessage().description());
    }

    String footer() {
        return plain(spec.usageMessage().footer());
    }

    /** Its first sentence, without the full stop. */
    String summary() {
        return firstSentence(description());
    }

    static String text(ArgSpec arg) {
        return plain(arg.description());
    }

    static String shortText(ArgSpec arg) {
        return firstSentence(text(arg));
    }

    static boolean takesValue(OptionSpec option) {
        return option.arity().max() > 0;
    }

    static boolean takesFile(ArgSpec arg) {
        return Arrays.asList(arg.paramLabel().split("\\W")).contains("FILE");
    }

    /** The words that are taken, or nothing where any are. */
    static Optional<List<String>> choices(ArgSpec arg) {
        return Optional.ofNullable(arg.completionCandidates())
                .map(all -> StreamSupport.stream(all.spliterator(), false).toList())
                .filter(all -> !all.isEmpty());
    }

    private static String firstSentence(String text) {
        return text.split(SENTENCES, 2)[0].replaceFirst("[.]$", "");
    }

    private static String plain(String[] lines) {
        return Arrays.stream(lines)
                .map(line -> line.replace("%n", "\n").replace("%%", "%"))
                .collect(Collectors.joining("\n"));
    }
}
