package io.slipway.northflank;

/**
 * A job of a project.
 *
 * @param type {@code manual} or {@code cron}, as the service says it
 */
public record Job(String id, String name, String type, boolean suspended) {}
