package io.slipway.history.compare;

import io.slipway.json.JsonValue;

/** One thing in which a newer request differs from an older one, at a JSON pointer (RFC 6901). */
public sealed interface Difference {
    /** Where it is. */
    String pointer();

    /** Only the newer one has it. */
    record Added(String pointer, JsonValue value) implements Difference {}

    /** Only the older one has it. */
    record Removed(String pointer, JsonValue value) implements Difference {}

    /** Both have it, with other values. */
    record Changed(String pointer, JsonValue before, JsonValue after) implements Difference {}

    /** Both have a secret there, and fingerprints tell that it is another one. */
    record SecretChanged(String pointer) implements Difference {}

    /** Both have a secret there, and nothing tells whether it is the same. */
    record NotComparable(String pointer) implements Difference {}
}
