package io.slipway.exchange.read;

import io.slipway.run.Target;

/**
 * What a command asks for.
 *
 * @param target where the run is started, as far as it is said
 * @param body what the launch says
 */
record Call(Target target, Body body) {

    /** Where the body of a launch stands. */
    sealed interface Body {}

    /** Nowhere: the launch overrides nothing. */
    record None() implements Body {}

    /** In the text. */
    record Given(String text) implements Body {}

    /** In a file. */
    record InFile(String name) implements Body {}
}
