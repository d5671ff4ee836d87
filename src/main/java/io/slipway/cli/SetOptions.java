package io.slipway.cli;

import io.slipway.cli.argument.Argument;
import io.slipway.cli.argument.Arguments;
import io.slipway.cli.argument.Option;
import io.slipway.cli.argument.Value;
import io.slipway.preset.Placeholder;
import io.slipway.preset.placeholder.Uses;
import io.slipway.run.rules.SecretLooks;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Values for the placeholders of a preset as flags. */
final class SetOptions implements Arguments {
    private static final char UNREADABLE = '\uFFFD';

    private final Value<List<String>> flags = Option.named("--set").each("NAME[=VALUE]");

    @Override
    public List<Argument> arguments() {
        return flags.arguments();
    }

    /** The values by name, the last one where there are several; a name that no input declares is refused. */
    Map<String, String> given(List<RunInput> inputs, Terminal terminal) throws CommandFailure {
        Map<String, String> values = new HashMap<>();
        for (String flag : flags.get()) {
            int equals = flag.indexOf('=');
            String name = equals < 0 ? flag : flag.substring(0, equals);
            refuseUnknown(name, inputs, terminal);
            String value = equals < 0 ? fromEnvironment(name, terminal) : flag.substring(equals + 1);
            if (value.indexOf(UNREADABLE) >= 0) {
                throw terminal.failure(ExitCode.WRONG_INPUT, "cli.set.unreadable", name);
            }
            if (equals >= 0 && isSecret(name, value, inputs)) {
                terminal.say("cli.set.secret", name);
            }
            values.put(name, value);
        }
        return values;
    }

    /** Of what could not be read, something else is said. */
    private static void refuseUnknown(String name, List<RunInput> inputs, Terminal terminal) throws CommandFailure {
        boolean unread = inputs.stream().anyMatch(input -> !input.reading().isComplete());
        List<String> declared = inputs.stream()
                .flatMap(input -> input.placeholders().stream())
                .map(Placeholder::name)
                .distinct()
                .toList();
        if (!unread && !declared.contains(name)) {
            throw declared.isEmpty()
                    ? terminal.failure(ExitCode.WRONG_INPUT, "cli.set.none", name)
                    : terminal.failure(ExitCode.WRONG_INPUT, "cli.set.unknown", name, String.join(", ", declared));
        }
    }

    private static String fromEnvironment(String name, Terminal terminal) throws CommandFailure {
        return Optional.ofNullable(terminal.environment().get(name))
                .orElseThrow(() -> terminal.failure(ExitCode.WRONG_INPUT, "cli.set.absent", name));
    }

    /** In a secret that is locked it may stand unseen. */
    private static boolean isSecret(String name, String value, List<RunInput> inputs) {
        return SecretLooks.like(name, value)
                || inputs.stream().anyMatch(input -> {
                    Uses uses = Uses.of(input.reading().spec(), input.placeholders());
                    return uses.isSecret(name)
                            || (!uses.contains(name) && input.reading().spec().sent().holdsLocked());
                });
    }
}
