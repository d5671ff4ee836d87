package io.slipway.text;

import java.util.Optional;

/** The version of the program, as its jar says it. */
public final class Version {
    private Version() {
    }

    /** Such as {@code 0.1.0}, or {@code development} outside a jar. */
    public static String current() {
        return Optional.ofNullable(Version.class.getPackage().getImplementationVersion()).orElse("development");
    }
}
