package io.slipway.shortcut;

/** A key that is held while another is pressed. */
public enum Modifier {
    /** Ctrl, or Cmd on macOS. */
    SHORTCUT("Shortcut"),
    /** Alt, or Option on macOS. */
    ALT("Alt"),
    /** The shift key. */
    SHIFT("Shift");

    private final String word;

    Modifier(String word) {
        this.word = word;
    }

    /** What it is called in the settings. */
    String word() {
        return word;
    }
}
