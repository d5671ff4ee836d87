package io.slipway.cli;

import io.slipway.json.JsonChars;
import io.slipway.json.JsonWriter;
import io.slipway.text.Printable;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import picocli.CommandLine;
import picocli.CommandLine.ParameterException;

/** Answers a command that was used wrongly: one sentence, where to read more, and JSON where JSON was asked for. */
final class UsageErrors {
    private static final List<String> ASKS_FOR_JSON = List.of("json", "--output=json", "-o=json", "-ojson");

    private UsageErrors() {
    }

    static int answer(ParameterException wrong, String[] given, Terminal terminal) {
        CommandLine command = wrong.getCommandLine();
        String sentence = unknownOption(command, given)
                .map(option -> terminal.messages().text("cli.option.unknown", option))
                .orElseGet(() -> new UsageWords(terminal.messages()).of(wrong, given));
        terminal.err().println(Printable.of(sentence));
        terminal.say("cli.usage.more", command.getCommandSpec().qualifiedName());
        if (command.getCommandSpec().userObject() instanceof LaunchCommand
                && Arrays.stream(given).anyMatch(ASKS_FOR_JSON::contains)) {
            LaunchJson json = new LaunchJson(terminal.messages());
            json.failure(sentence);
            terminal.out().println(JsonChars.visible(JsonWriter.indented(json.build())));
        }
        return ExitCode.WRONG_INPUT.code();
    }

    /** The library names a missing parameter first, though the misspelt option is what went wrong. */
    private static Optional<String> unknownOption(CommandLine command, String[] given) {
        return Arrays.stream(given)
                .filter(arg -> arg.startsWith("--") && arg.length() > 2)
                .map(arg -> arg.split("=", 2)[0])
                .filter(option -> !command.getCommandSpec().optionsMap().containsKey(option))
                .findFirst();
    }
}
