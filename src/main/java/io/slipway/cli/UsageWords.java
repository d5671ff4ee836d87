package io.slipway.cli;

import io.slipway.text.Messages;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.OverwrittenOptionException;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.TypeConversionException;
import picocli.CommandLine.UnmatchedArgumentException;

/** What was wrong with how a command was used, in the language of the operator; the library speaks English alone. */
final class UsageWords {
    private final Messages messages;

    UsageWords(Messages messages) {
        this.messages = messages;
    }

    /** One sentence; what the program itself said stays as it is. */
    String of(ParameterException wrong, String[] given) {
        return switch (wrong) {
            case MissingParameterException missing when !missing.getMissing().isEmpty() ->
                missing(missing.getMissing(), given);
            case UnmatchedArgumentException unmatched when !unmatched.getUnmatched().isEmpty() ->
                messages.text("cli.usage.unmatched", String.join(" ", unmatched.getUnmatched()));
            case OverwrittenOptionException twice -> messages.text("cli.usage.twice", name(twice.getOverwritten()));
            default -> wrong.getArgSpec() == null ? String.valueOf(wrong.getMessage()) : unfit(wrong);
        };
    }

    private String missing(List<ArgSpec> missing, String[] given) {
        String names = missing.stream().map(UsageWords::name).collect(Collectors.joining(", "));
        boolean there = missing.getFirst() instanceof OptionSpec option
                && Arrays.stream(given).anyMatch(arg -> Arrays.asList(option.names()).contains(arg));
        return messages.text(there ? "cli.usage.valueless" : "cli.usage.missing", names, missing.size());
    }

    private String unfit(ParameterException wrong) {
        ArgSpec place = wrong.getArgSpec();
        Class<?> kind = place.auxiliaryTypes().length > 0 ? place.auxiliaryTypes()[0] : place.type();
        if (kind.isEnum() && place.completionCandidates() != null) {
            String choices = StreamSupport.stream(place.completionCandidates().spliterator(), false)
                    .collect(Collectors.joining(", "));
            return messages.text("cli.usage.choice", name(place), wrong.getValue(), choices);
        } else if (kind == boolean.class) {
            return messages.text("cli.usage.flag", name(place));
        } else if (kind == Integer.class || kind == Long.class) {
            return messages.text("cli.usage.number", name(place), wrong.getValue());
        }
        return wrong.getCause() instanceof TypeConversionException said
                ? messages.text("cli.usage.because", name(place), String.valueOf(said.getMessage()))
                : messages.text("cli.usage.unfit", name(place), wrong.getValue());
    }

    private static String name(ArgSpec arg) {
        return arg instanceof OptionSpec option ? option.longestName() : arg.paramLabel();
    }
}
