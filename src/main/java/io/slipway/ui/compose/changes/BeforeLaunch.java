package io.slipway.ui.compose.changes;

import io.slipway.changes.Changes;
import io.slipway.changes.Cost;
import io.slipway.changes.Drift;
import io.slipway.changes.job.JobConfiguration;

/**
 * What is known about a launch in the moment before it is sent; what could not be read says so and stands in no way.
 *
 * @param job the job as it was read just now
 * @param first whether the whole of it was never read before, so that nobody knows what it was when the draft was opened
 * @param changes what the launch changes of it
 * @param drift what changed at the job since the draft was opened
 * @param cost what the run may cost
 */
public record BeforeLaunch(JobConfiguration job, boolean first, Changes changes, Drift drift, Cost cost) {}
