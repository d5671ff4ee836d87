package io.slipway.run;

/** What a secret file holds: {@link FileData}, or nothing yet. */
public sealed interface FileContent permits FileData, FileContent.Missing {
    /** No content was chosen, or it was not kept; it has to be given before a launch. */
    record Missing() implements FileContent {}
}
