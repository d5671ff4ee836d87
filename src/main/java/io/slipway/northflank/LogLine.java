package io.slipway.northflank;

/** A line that a container wrote; the time is kept as the service writes it. */
public record LogLine(String containerId, String ts, String log) {}
