package io.slipway.history;

/**
 * What a launch holds for itself while it is under way, so that no other process makes the same launch beside it.
 *
 * @param preset the id of the preset that is launched; empty for a launch that claims nothing, as that of a file
 * @param service the service that it goes to, however a connection to it is called
 * @param another whether an operator has said that another launch is meant
 */
public record Claim(String preset, String service, boolean another) {
    /** Nothing is claimed: such launches are never taken for one another. */
    public static final Claim NONE = new Claim("", "", false);

    /** Whether others of the same preset have to be looked for. */
    boolean isExclusive() {
        return !preset.isEmpty() && !another;
    }

    /** The same claim of an operator who has said that another launch is meant. */
    public Claim forAnother() {
        return new Claim(preset, service, true);
    }
}
