package io.slipway.launch;

import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;

/**
 * A launch that somebody asked for.
 *
 * @param spec what to launch, and where
 * @param connection the name of the connection, for the record
 * @param preset the name of the preset it came from, empty for a draft
 * @param known what the service is known to list, for the rules
 */
public record LaunchRequest(RunSpec spec, String connection, String preset, Known known) {}
