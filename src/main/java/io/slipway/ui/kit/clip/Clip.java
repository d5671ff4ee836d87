package io.slipway.ui.kit.clip;

import java.util.Optional;

/** The clipboard as far as texts go; a test has one of its own. */
public interface Clip {
    /** The text that it holds, or nothing. */
    Optional<String> text();

    /** Lets it hold this text and nothing else. */
    void put(String text);

    /** Lets it hold nothing. */
    void clear();
}
