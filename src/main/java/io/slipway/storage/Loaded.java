package io.slipway.storage;

/** What came of loading a file of the operator's: it is never silently replaced by something else. */
public sealed interface Loaded<T> {
    /** There is no such file. */
    record Absent<T>() implements Loaded<T> {}

    /** The file was read. */
    record Value<T>(T value) implements Loaded<T> {}

    /**
     * The file is there and cannot be used; it stays as it is.
     *
     * @param damage why
     */
    record Damaged<T>(Damage damage) implements Loaded<T> {}
}
