package io.slipway.changes.job;

import java.util.Optional;
import java.util.function.Function;

/** A part of a job's configuration: read, or not known for a reason; never taken for unchanged when it is not known. */
public sealed interface Part<T> {
    /** What the service said. */
    record Read<T>(T value) implements Part<T> {}

    /** Not known. */
    record Unread<T>(Gap gap) implements Part<T> {}

    /** A part that was read. */
    static <T> Part<T> of(T value) {
        return new Read<>(value);
    }

    /** What was read, or nothing. */
    default Optional<T> known() {
        return this instanceof Read<T>(T value) ? Optional.of(value) : Optional.empty();
    }

    /** Why it was not read, or nothing when it was. */
    default Optional<Gap> unknown() {
        return this instanceof Unread<T>(Gap gap) ? Optional.of(gap) : Optional.empty();
    }

    /** Another view of what was read. */
    default <R> Part<R> map(Function<T, R> view) {
        return switch (this) {
            case Read<T>(T value) -> new Read<>(view.apply(value));
            case Unread<T>(Gap gap) -> new Unread<>(gap);
        };
    }

    /** A part of this part, which may be unread by itself. */
    default <R> Part<R> then(Function<T, Part<R>> view) {
        return switch (this) {
            case Read<T>(T value) -> view.apply(value);
            case Unread<T>(Gap gap) -> new Unread<>(gap);
        };
    }
}
