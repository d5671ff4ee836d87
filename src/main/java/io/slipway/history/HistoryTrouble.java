package io.slipway.history;

import io.slipway.text.InWords;
import io.slipway.text.Messages;
import java.io.Serializable;

/**
 * Why the record of launches cannot be used.
 *
 * @param kind what it is
 * @param file the file of the record, empty where none is concerned
 * @param detail what only the database says, or the version of a newer form; empty where nothing is to be added
 */
public record HistoryTrouble(Kind kind, String file, String detail) implements InWords, Serializable {
    /** What it is. */
    public enum Kind {
        /** There is no room on the disk. */
        FULL,
        /** Another program keeps it locked. */
        LOCKED,
        /** The file or its folder may not be written. */
        DENIED,
        /** The database fails in another way. */
        BROKEN,
        /** A newer version of the program wrote it. */
        NEWER,
        /** It is the database of another program. */
        FOREIGN,
        /** The program ends. */
        CLOSED,
        /** There is no such launch, or it is further by now. */
        OUTDATED,
        /** It was to be written with others, and none of them was. */
        UNWRITTEN
    }

    /** A trouble that no file is named for. */
    public HistoryTrouble(Kind kind) {
        this(kind, "", "");
    }

    @Override
    public String in(Messages messages) {
        return messages.text("history.trouble." + kind, file, detail);
    }
}
