package io.slipway.ui.compose.changes;

import io.slipway.changes.Changes;
import io.slipway.changes.Cost;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.kept.Found;

/**
 * What is known about a launch in the moment before it is sent; what could not be read says so and stands in no way.
 *
 * @param job the job as it was read just now
 * @param found what changed at it since the draft was opened, and how far that is known
 * @param changes what the launch changes of it
 * @param cost what the run may cost
 */
public record BeforeLaunch(JobConfiguration job, Found found, Changes changes, Cost cost) {}
