package io.slipway.preset;

/** Another preset has the name already. */
public final class PresetNameTaken extends Exception {
    private static final long serialVersionUID = 1;

    PresetNameTaken(String name) {
        super(name);
    }

    /** The name that is taken. */
    public String name() {
        return String.valueOf(getMessage());
    }
}
