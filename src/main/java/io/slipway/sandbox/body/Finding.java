package io.slipway.sandbox.body;

/** One thing that is wrong with a body: where, as a JSON pointer, and what. */
public record Finding(String pointer, String message) {
}
