package io.slipway.ui.compose.deployment;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What fits into the row of a list. */
final class ShortWords {
    private static final int SHORT_SHA = 8;

    private ShortWords() {
    }

    /** The beginning of a commit, by which people tell commits apart. */
    static String sha(String sha) {
        return sha.substring(0, Math.min(sha.length(), SHORT_SHA));
    }

    /** The parts that say something, one after the other. */
    static String joined(String... parts) {
        return Stream.of(parts).filter(part -> !part.isEmpty()).collect(Collectors.joining(" \u00B7 "));
    }

    /** The name, unless it says no more than the id. */
    static String unlessSame(String name, String id) {
        return name.equals(id) ? "" : name;
    }
}
