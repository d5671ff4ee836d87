package io.slipway.launch;

import io.slipway.history.LaunchRecord;

/**
 * A launch that was sent and whose outcome nobody knows.
 *
 * @param launch what is on record
 * @param finding what a look at the run list said about it
 */
public record LostLaunch(LaunchRecord launch, Finding finding) {}
