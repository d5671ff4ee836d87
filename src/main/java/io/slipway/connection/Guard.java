package io.slipway.connection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What this program asks before a launch on a connection, the weakest first; it is no access control. */
public enum Guard {
    /** Nothing is asked. */
    NONE,
    /** What is sent is shown, and confirmed. */
    CONFIRM,
    /** The name of the job is typed besides. */
    TYPE_JOB;

    /** Its word in files and on the command line. */
    public String word() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    static Optional<Guard> of(String word) {
        return Arrays.stream(values()).filter(guard -> guard.word().equals(word)).findFirst();
    }
}
