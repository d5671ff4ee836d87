package io.slipway.exchange.dotenv;

import io.slipway.run.Problem;
import java.util.List;

/**
 * What taking one variable of a file would do to those of a launch.
 *
 * @param entry the variable of the file
 * @param kind what it would do
 * @param secret whether it arrives secret: always, unless the launch has the same value and it was made plain there
 * @param winner the line of a later variable of the same name, which dotenv keeps instead; 0 when there is none
 * @param problems what the rules say of it
 */
public record EnvChange(Entry entry, Kind kind, boolean secret, int winner, List<Problem> problems) {
    public EnvChange {
        problems = List.copyOf(problems);
    }

    /** What a variable does to a launch. */
    public enum Kind {
        /** The launch has none of this name. */
        ADDED,
        /** The launch has another value. */
        CHANGED,
        /** The launch has this value. */
        UNCHANGED,
        /** A later line has the same name, and wins. */
        DUPLICATE
    }

    /** Whether it is taken unless somebody says otherwise. */
    public boolean isTaken() {
        return kind != Kind.DUPLICATE;
    }

    /** Whether something about it is worth a look. */
    public boolean isDoubtful() {
        return winner > 0 || !entry.doubts().isEmpty() || !problems.isEmpty();
    }
}
