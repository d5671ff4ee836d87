package io.slipway.connection;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The colour that a connection is told apart by, beside its name. */
public enum Tint {
    NONE,
    BLUE,
    TEAL,
    GREEN,
    YELLOW,
    ORANGE,
    RED,
    PURPLE;

    /** Its word in files and style sheets. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    static Optional<Tint> of(String word) {
        return Arrays.stream(values()).filter(tint -> tint.word().equals(word)).findFirst();
    }
}
