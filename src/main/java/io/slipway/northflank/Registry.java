package io.slipway.northflank;

/** Saved credentials of a registry. */
public record Registry(String id, String name, String provider) {}
