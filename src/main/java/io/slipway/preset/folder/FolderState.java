package io.slipway.preset.folder;

/** What can be done with the presets folder. */
public enum FolderState {
    /** It is read and written. */
    READY,
    /** The folder of every installation is not there yet; the first preset makes it. */
    NOT_YET,
    /** The folder that the operator chose is not there: perhaps on a disk that is away. Nothing is put in its place. */
    MISSING,
    /** A file is where it should be. */
    NO_FOLDER,
    /** It may not be read. */
    UNREADABLE,
    /** It may be read but not written. */
    READ_ONLY,
    /** It holds more than is looked through; the rest is not listed. */
    TOO_MANY,
    /** What the settings say is no absolute path, or they cannot be read, so that nobody knows which folder is meant. */
    SETTING_WRONG;

    /** Whether there is something to list. */
    public boolean isReadable() {
        return this == READY || this == READ_ONLY || this == TOO_MANY;
    }

    /** Whether a preset may be written into it. */
    public boolean isWritable() {
        return this == READY || this == NOT_YET || this == TOO_MANY;
    }
}
