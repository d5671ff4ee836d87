package io.slipway.draft;

import io.slipway.run.Place;
import io.slipway.run.Section;

/**
 * What one step did to a draft, without words.
 *
 * @param kind what was done
 * @param place where it is seen best
 * @param name the entry that it was done to, empty for several and for what has no name; never a value
 * @param count how many entries it was done to; 1 for a field that is no entry
 */
public record Change(Kind kind, Place place, String name, int count) {
    /** What can be done to a draft. */
    public enum Kind {
        ADDED,
        REMOVED,
        RENAMED,
        CHANGED,
        /** A value was made secret or plain. */
        MARKED,
        /** A variable is sent from now on, or no more. */
        SWITCHED,
        /** Variables stand in another order. */
        MOVED,
        /** Variables came in together. */
        PASTED,
        /** Another launch took the place of what the draft said. */
        IMPORTED,
        /** What was stored nowhere was given up. */
        DISCARDED,
        /** The file of the preset was read again. */
        RELOADED
    }

    /** Something that an action names, done to this many entries. */
    public static Change of(Kind kind, Place place, int count) {
        return new Change(kind, place, "", count);
    }

    /** Whether it goes on with what was done before: more is typed into the same field, or follows from that. */
    boolean goesOnWith(Change before) {
        if (place.row() == Place.NO_ROW) {
            return kind == Kind.CHANGED && before.kind == Kind.CHANGED && place.field() == before.place.field();
        }
        return sameEntry(before)
                && switch (kind) {
                    case MARKED -> before.kind != Kind.MARKED;
                    case RENAMED -> before.kind == Kind.RENAMED || (before.isBlank() && before.kind == Kind.ADDED);
                    case CHANGED -> before.kind == Kind.CHANGED && place.field() == before.place.field();
                    default -> false;
                };
    }

    private boolean sameEntry(Change before) {
        return count == 1
                && before.count == 1
                && section() == before.section()
                && place.row() == before.place.row();
    }

    /** Whether it was done to one entry that has no name. */
    boolean isBlank() {
        return count == 1 && name.isEmpty() && place.row() != Place.NO_ROW;
    }

    private Section section() {
        return place.field().section();
    }
}
