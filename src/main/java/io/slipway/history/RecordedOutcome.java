package io.slipway.history;

import java.util.Arrays;

/** How far a launch came, as it is stored; the words are those of the command line's JSON. */
public enum RecordedOutcome {
    /** Written down, not sent yet. */
    PREPARED("prepared"),
    /** About to be sent, or sent; nothing came back yet. After a crash this is an unknown outcome. */
    SENT("sent"),
    ACCEPTED("accepted"),
    REJECTED("rejected"),
    NOT_SENT("notSent"),
    UNKNOWN("unknown");

    private final String word;

    RecordedOutcome(String word) {
        this.word = word;
    }

    /** The word that is stored and printed. */
    public String word() {
        return word;
    }

    /** The outcome of a stored word. */
    public static RecordedOutcome of(String word) {
        return Arrays.stream(values())
                .filter(outcome -> outcome.word.equals(word))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(word));
    }
}
