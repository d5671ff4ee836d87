package io.slipway.rights;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A right that starting a run does not need, so that a token may lack it unnoticed until it is wanted. */
public enum Right {
    /** To end a run: Project &gt; Jobs &gt; Deployment &gt; Deploy Build. */
    ABORT,
    /** To read what a run writes: Project &gt; Jobs &gt; Deployment &gt; View Instance Logs. */
    LOGS;

    /** Its word in the file. */
    String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Right> of(String word) {
        return Arrays.stream(values()).filter(right -> right.word().equals(word)).findFirst();
    }
}
