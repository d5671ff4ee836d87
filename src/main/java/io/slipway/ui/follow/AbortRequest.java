package io.slipway.ui.follow;

import io.slipway.run.Target;

/**
 * A run that the operator wants to end.
 *
 * @param connection the name of the connection it runs on
 * @param job its job
 * @param runId its id
 * @param name what it is called
 * @param own whether a launch on record started it
 */
record AbortRequest(String connection, Target job, String runId, String name, boolean own) {}
