package io.slipway.text;

/** Something that a person is told in the person's language: it knows its text of the bundle and what stands in it. */
@FunctionalInterface
public interface InWords {
    /** In one or more whole sentences. */
    String in(Messages messages);
}
