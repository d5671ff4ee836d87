package io.slipway.northflank;

/** A project that the token can see. */
public record Project(String id, String name) {}
