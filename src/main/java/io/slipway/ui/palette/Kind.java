package io.slipway.ui.palette;

import java.util.Arrays;
import java.util.Optional;
import org.kordamp.ikonli.feather.Feather;

/** What can be found. */
public enum Kind {
    /** An action of the menus. */
    ACTION('>', Feather.ZAP),
    /** A preset. */
    PRESET('@', Feather.BOOKMARK),
    /** A job of the chosen project. */
    JOB(':', Feather.BOX),
    /** A project of the connection. */
    PROJECT(':', Feather.FOLDER),
    /** A service. */
    CONNECTION(':', Feather.SERVER),
    /** A launch that was made. */
    LAUNCH('#', Feather.CLOCK);

    private final char sign;
    private final Feather icon;

    Kind(char sign, Feather icon) {
        this.sign = sign;
        this.icon = icon;
    }

    Feather icon() {
        return icon;
    }

    boolean isMeantBy(char typed) {
        return sign == typed;
    }

    /** The sign at the beginning of a text that asks for some kinds only. */
    static Optional<Character> sign(String text) {
        return text.isEmpty()
                ? Optional.empty()
                : Optional.of(text.charAt(0))
                        .filter(first -> Arrays.stream(values()).anyMatch(kind -> kind.isMeantBy(first)));
    }
}
