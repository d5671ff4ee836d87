package io.slipway.sandbox.fault;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The faults that the sandbox can play, by the name that orders them. */
public enum FaultKind {
    /** Answers as usual, after {@code delay=MS} (default 1000). */
    LATENCY("latency", Effect.AFTER),
    /** Refuses with 400 and details. */
    STATUS_400("400", Effect.INSTEAD),
    /** Refuses the token. */
    STATUS_401("401", Effect.INSTEAD),
    /** Refuses the permission. */
    STATUS_403("403", Effect.INSTEAD),
    /** Finds nothing. */
    STATUS_404("404", Effect.INSTEAD),
    /** Reports a conflict. */
    STATUS_409("409", Effect.INSTEAD),
    /** Says that the hour's requests are used up. */
    STATUS_429("429", Effect.INSTEAD),
    /** Fails with a JSON error. */
    STATUS_500("500", Effect.INSTEAD),
    /** Fails in the gateway, with a page of HTML. */
    STATUS_502("502", Effect.INSTEAD),
    /** Carries the request out and answers 200 without a body. */
    EMPTY_200("empty-200", Effect.AFTER),
    /** Carries the request out and answers with nothing in any list. */
    EMPTY_LIST("empty-list", Effect.AFTER),
    /** Carries the request out and answers 200 with {@code data} that has no id. */
    NO_ID_200("no-id-200", Effect.AFTER),
    /** Closes the connection before the body is read; nothing is accepted. */
    DROP_BEFORE("drop-before", Effect.INSTEAD),
    /** Carries the request out and closes the connection without an answer. */
    DROP_AFTER("drop-after", Effect.AFTER),
    /** Carries the request out and closes the connection half-way through the answer. */
    HALF_ANSWER("half-answer", Effect.AFTER),
    /** Carries the request out and answers one byte per {@code delay=MS} (default 1000). */
    TRICKLE("trickle", Effect.AFTER),
    /** Answers as if the lines of each second had been written at its start. */
    BURSTS("bursts", Effect.AFTER),
    /** Carries the request out and never answers. */
    SILENCE("silence", Effect.AFTER),
    /** Answers 307 to the same address; nothing is accepted. */
    REDIRECT_307("redirect-307", Effect.INSTEAD);

    /** Whether a fault comes in place of the work or spoils the answer to work that was done. */
    private enum Effect { INSTEAD, AFTER }

    private final String word;
    private final Effect effect;

    FaultKind(String word, Effect effect) {
        this.word = word;
        this.effect = effect;
    }

    /** The name that orders this fault. */
    public String word() {
        return word;
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
    static Optional<FaultKind> named(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(word.toLowerCase(Locale.ROOT)))
                .findFirst();
    }

    /** All names, in their order. */
    static String words() {
        return String.join(", ", Arrays.stream(values()).map(FaultKind::word).toList());
    }
}
