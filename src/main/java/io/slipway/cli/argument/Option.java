package io.slipway.cli.argument;

import java.util.List;
import java.util.Optional;
import picocli.CommandLine.Model.OptionSpec;

/** An option with a value, by its names: each method says what may follow one. A label is how the help calls the value. */
public final class Option {
    private final OptionSpec.Builder spec;

    private Option(OptionSpec.Builder spec) {
        this.spec = spec;
    }

    /** An option by its names, dashes included. */
    public static Option named(String... names) {
        return new Option(OptionSpec.builder(names));
    }

    /** A text, if the option is given. */
    public Value<Optional<String>> maybe(String label) {
        return maybe(label, String.class);
    }

    /** A value of this type, if the option is given. */
    public <T> Value<Optional<T>> maybe(String label, Class<T> type) {
        return Value.orNone(spec.paramLabel(label).type(type).build());
    }

    /** A value of the type of the one that counts where the option is not given. */
    public <T> Value<T> or(String label, T otherwise) {
        return Value.of(spec.paramLabel(label).type(type(otherwise)).initialValue(otherwise).build());
    }

    /** A value of this type; without it the command is used wrongly. */
    public <T> Value<T> required(String label, Class<T> type) {
        return Value.of(spec.paramLabel(label).type(type).required(true).build());
    }

    /** A text each time that the option is given, in this order. */
    public Value<List<String>> each(String label) {
        return Value.of(spec.paramLabel(label)
                .type(List.class)
                .auxiliaryTypes(String.class)
                .initialValue(List.of())
                .build());
    }

    /** A constant with a body has a class of its own. */
    private static Class<?> type(Object value) {
        return value instanceof Enum<?> constant ? constant.getDeclaringClass() : value.getClass();
    }
}
