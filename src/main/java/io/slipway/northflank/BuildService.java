package io.slipway.northflank;

/** A service whose builds a run can start from. */
public record BuildService(String id, String name) {}
