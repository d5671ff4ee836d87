package io.slipway.ui.presets;

import io.slipway.run.Target;

/**
 * Where a draft is started: the ids of a target mean something only on the connection that they were chosen on.
 *
 * @param connection its id, empty when that is not known
 * @param target the job there
 */
public record Chosen(String connection, Target target) {}
