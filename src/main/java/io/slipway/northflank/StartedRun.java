package io.slipway.northflank;

/**
 * The service's answer to a launch.
 *
 * @param status the HTTP status, 2xx
 * @param id {@code data.id}
 * @param runName {@code data.runName}, empty when the answer has none
 */
public record StartedRun(int status, String id, String runName) {}
