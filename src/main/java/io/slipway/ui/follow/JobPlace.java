package io.slipway.ui.follow;

import io.slipway.northflank.Northflank;
import io.slipway.run.Target;

/**
 * A job on one service; the same ids on another service are another job.
 *
 * @param service the service, as one token sees it
 * @param job project and job
 */
public record JobPlace(Northflank service, Target job) {}
