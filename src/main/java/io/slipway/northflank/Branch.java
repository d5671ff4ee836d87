package io.slipway.northflank;

/** A branch with its newest commit; empty texts were not said. */
public record Branch(String name, String sha, String message) {}
