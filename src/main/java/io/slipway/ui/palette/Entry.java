package io.slipway.ui.palette;

import io.slipway.match.Phrase;
import java.util.Locale;
import java.util.Optional;

/**
 * Something that can be found and chosen.
 *
 * @param kind what it is
 * @param id what it is remembered by; no secret
 * @param title what it is called
 * @param detail what else is said of it
 * @param keys its key, or empty
 * @param why why it cannot be chosen now, in words
 * @param choose chooses it
 * @param other the other thing that can be done with it
 * @param name its title, prepared
 * @param besides its detail, prepared
 */
public record Entry(
        Kind kind,
        String id,
        String title,
        String detail,
        String keys,
        Optional<String> why,
        Runnable choose,
        Optional<Runnable> other,
        Phrase name,
        Phrase besides) {
    /** One with a key. */
    public static Entry action(
            String id, String title, String detail, String keys, Optional<String> why, Runnable choose) {
        return new Entry(
                Kind.ACTION, id, title, detail, keys, why, choose, Optional.empty(), Phrase.of(title), Phrase.of(detail));
    }

    /** One that can always be chosen. */
    public static Entry of(Kind kind, String id, String title, String detail, Runnable choose) {
        return of(kind, id, title, detail, Phrase.of(detail), choose);
    }

    /**
     * One that was found by more than is shown of it.
     *
     * @param more what else it was found by
     */
    public static Entry found(Kind kind, String id, String title, String detail, String more, Runnable choose) {
        return of(kind, id, title, detail, Phrase.of(detail + " " + more), choose);
    }

    private static Entry of(Kind kind, String id, String title, String detail, Phrase besides, Runnable choose) {
        return new Entry(
                kind, id, title, detail, "", Optional.empty(), choose, Optional.empty(), Phrase.of(title), besides);
    }

    /** The same with another thing that can be done with it. */
    public Entry or(Runnable second) {
        return new Entry(kind, id, title, detail, keys, why, choose, Optional.of(second), name, besides);
    }

    /** What it is remembered by among those of all kinds. */
    String mark() {
        return kind.name().toLowerCase(Locale.ROOT) + ":" + id;
    }
}
