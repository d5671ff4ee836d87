package io.slipway.cli.argument;

import java.util.Optional;
import java.util.function.Supplier;
import picocli.CommandLine.Model.ArgSpec;

/**
 * What a command was given in one place.
 *
 * @param <T> what it is read as
 * @param spec the place as the library knows it
 * @param read how the value is taken from there
 */
public record Value<T>(ArgSpec spec, Supplier<T> read) implements Argument {
    static <T> Value<T> of(ArgSpec spec) {
        return new Value<>(spec, spec::<T>getValue);
    }

    static <T> Value<Optional<T>> orNone(ArgSpec spec) {
        return new Value<>(spec, () -> Optional.ofNullable(spec.<T>getValue()));
    }

    /** What was given, or what counts otherwise. */
    public T get() {
        return read.get();
    }
}
