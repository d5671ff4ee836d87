package io.slipway.northflank;

import io.slipway.json.JsonValue;

/**
 * A job with the settings that a run takes over unless it overrides them.
 *
 * @param job what a list says about it
 * @param deploymentPlan its plan, empty when not said
 * @param deployment its {@code deployment} as the service writes it
 * @param settings its {@code settings} as the service writes them
 */
public record JobDetails(Job job, String deploymentPlan, JsonValue.Obj deployment, JsonValue.Obj settings) {}
