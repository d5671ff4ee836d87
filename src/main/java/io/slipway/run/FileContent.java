package io.slipway.run;

/** What a secret file holds: {@link FileData}, or nothing that can be read. */
public sealed interface FileContent permits FileData, FileContent.Missing, FileContent.Locked {
    /** No content was chosen, or it was not kept; it has to be given before a launch. */
    record Missing() implements FileContent {}

    /**
     * Content that is there and cannot be read now; it stands in the way of a launch and is stored as it came.
     *
     * @param sealed the characters of {@code data} as an age file in armor
     */
    record Locked(String sealed) implements FileContent {}
}
