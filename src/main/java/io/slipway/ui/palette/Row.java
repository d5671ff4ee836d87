package io.slipway.ui.palette;

/** A row of what was found. */
sealed interface Row {
    /** The heading of a group; the name of its kind, or {@code RECENT}. */
    record Heading(String group) implements Row {}

    /** Something that was found. */
    record Found(Entry entry) implements Row {}
}
