package io.slipway.launch;

import io.slipway.history.Claim;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;

/**
 * A launch that somebody asked for.
 *
 * @param spec what to launch, and where
 * @param connection the name of the connection, for the record
 * @param preset the name of the preset it came from, empty for a draft
 * @param known what the service is known to list, for the rules
 * @param claim what it holds for itself while it is under way
 */
public record LaunchRequest(RunSpec spec, String connection, String preset, Known known, Claim claim) {
    /** A launch that is never taken for another one. */
    public LaunchRequest(RunSpec spec, String connection, String preset, Known known) {
        this(spec, connection, preset, known, Claim.NONE);
    }

    /** The same launch of an operator who has said that another one is meant. */
    public LaunchRequest forAnother() {
        return new LaunchRequest(spec, connection, preset, known, claim.forAnother());
    }
}
