package io.slipway.ui.shell;

/** Light, dark, or as the system has it. */
public enum Theme {
    SYSTEM,
    LIGHT,
    DARK;

    /** The key of its name. */
    String key() {
        return "theme." + name();
    }
}
