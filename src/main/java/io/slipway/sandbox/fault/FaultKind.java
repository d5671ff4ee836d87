package io.slipway.sandbox.fault;

import java.util.Arrays;
import java.util.Locale;

/** The faults that the sandbox can play, by the name that orders them. */
public enum FaultKind {
    /** Answers as usual, after {@code delay=MS} (default 1000). */
    LATENCY("latency", Effect.AFTER, "answers as usual, but late (delay=MS, 1000 if not said)"),
    /** Refuses with 400 and details. */
    STATUS_400("400", Effect.INSTEAD, "refuses the request as malformed"),
    /** Refuses the token. */
    STATUS_401("401", Effect.INSTEAD, "refuses the token"),
    /** Refuses the permission. */
    STATUS_403("403", Effect.INSTEAD, "refuses the permission"),
    /** Finds nothing. */
    STATUS_404("404", Effect.INSTEAD, "finds nothing there"),
    /** Reports a conflict. */
    STATUS_409("409", Effect.INSTEAD, "reports that no deployment is configured"),
    /** Says that the hour's requests are used up. */
    STATUS_429("429", Effect.INSTEAD, "says that the hour's requests are used up"),
    /** Fails with a JSON error. */
    STATUS_500("500", Effect.INSTEAD, "fails with a JSON error"),
    /** Fails in the gateway, with a page of HTML. */
    STATUS_502("502", Effect.INSTEAD, "fails in the gateway, with a page of HTML"),
    /** Carries the request out and answers 200 without a body. */
    EMPTY_200("empty-200", Effect.AFTER, "carries it out, answers 200 without a body"),
    /** Carries the request out and answers with nothing in any list. */
    EMPTY_LIST("empty-list", Effect.AFTER, "answers with nothing in its lists"),
    /** Carries the request out and answers 200 with {@code data} that has no id. */
    NO_ID_200("no-id-200", Effect.AFTER, "carries it out, answers 200 without an id"),
    /** Closes the connection before the body is read; nothing is accepted. */
    DROP_BEFORE("drop-before", Effect.INSTEAD, "closes the connection before anything is accepted"),
    /** Carries the request out and closes the connection without an answer. */
    DROP_AFTER("drop-after", Effect.AFTER, "carries it out, closes the connection unanswered"),
    /** Carries the request out and closes the connection half-way through the answer. */
    HALF_ANSWER("half-answer", Effect.AFTER, "carries it out, closes the connection half-way through the answer"),
    /** Carries the request out and answers one byte per {@code delay=MS} (default 1000). */
    TRICKLE("trickle", Effect.AFTER, "carries it out, answers a byte a second (or per delay=MS)"),
    /** Answers as if the lines of each second had been written at its start. */
    BURSTS("bursts", Effect.AFTER, "answers as if each second's log lines had been written at its start"),
    /** Carries the request out and never answers. */
    SILENCE("silence", Effect.AFTER, "carries it out, never answers"),
    /** Answers 307 to the same address; nothing is accepted. */
    REDIRECT_307("redirect-307", Effect.INSTEAD, "redirects to the same address, accepts nothing");

    /** Whether a fault comes in place of the work or spoils the answer to work that was done. */
    private enum Effect { INSTEAD, AFTER }

    private final String word;
    private final Effect effect;
    private final String meaning;

    FaultKind(String word, Effect effect, String meaning) {
        this.word = word;
        this.effect = effect;
        this.meaning = meaning;
    }

    /** The name that orders this fault. */
    public String word() {
        return word;
    }

    /** One line for a help text. */
    public String meaning() {
        return meaning;
    }

    /** Whether the request is carried out although its answer is spoiled. */
    public boolean accepts() {
        return effect == Effect.AFTER;
    }

    /** Whether this fault concerns any request if nothing is said, and not only the start of a run. */
    boolean isForAnyRequest() {
        return this == LATENCY || this == EMPTY_LIST || word.length() == 3;
    }

    /** How long this fault waits when the order does not say. */
    long usualDelay() {
        return this == LATENCY || this == TRICKLE ? 1000 : 0;
    }

    /** The fault of this name. */
    static FaultKind named(String word) {
        for (FaultKind kind : values()) {
            if (kind.word.equals(word.toLowerCase(Locale.ROOT))) {
                return kind;
            }
        }
        throw new IllegalArgumentException("There is no fault \"" + word + "\"; the names are " + words() + ".");
    }

    private static String words() {
        return String.join(", ", Arrays.stream(values()).map(FaultKind::word).toList());
    }
}
