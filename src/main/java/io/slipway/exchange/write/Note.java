package io.slipway.exchange.write;

import java.util.List;

/**
 * What the reader of an export has to know, without words: its kind and its arguments make the sentence.
 *
 * @param kind what it is about
 * @param args names and addresses, in the order of the kind
 */
public record Note(Kind kind, List<String> args) {
    private static final int MOST_NAMES = 6;

    public Note {
        args = List.copyOf(args);
    }

    /** What a note is about. */
    public enum Kind {
        /** Variables of the environment that have to be set: their names. */
        FILL_IN,
        /** Secrets that are masked in the text: their names. */
        MASKED,
        /** The text holds secrets in clear. */
        SECRETS,
        /** Placeholders that only Slipway fills in: as they stand in the text. */
        UNFILLED,
        /** No project or job is chosen. */
        NO_TARGET,
        /** The vendor's command line cannot name a team: the team. */
        TEAM,
        /** The vendor's command line goes where it is logged in: the address. */
        ADDRESS,
        /** The vendor's clients send again by themselves. */
        REPEATS,
        /** The text is a module that Node runs. */
        MODULE,
        /** Needs a version of curl that reads variables. */
        CURL_VERSION,
        /** The request goes through a file. */
        CMD_FILE,
        /** Variables that are put into JSON as they stand: their names. */
        CMD_RAW,
        /** A line is longer than is read. */
        CMD_LONG,
        /** What the shell cannot quote: the text. */
        UNQUOTABLE
    }

    static Note of(Kind kind, String... args) {
        return new Note(kind, List.of(args));
    }

    /** A note about names, of which nobody reads hundreds. */
    static Note about(Kind kind, List<String> names) {
        String first = String.join(", ", names.subList(0, Math.min(MOST_NAMES, names.size())));
        return of(kind, names.size() > MOST_NAMES ? first + ", \u2026" : first);
    }
}
