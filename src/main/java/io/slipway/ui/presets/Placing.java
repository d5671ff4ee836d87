package io.slipway.ui.presets;

/** Knows where a draft is started on the connection that is chosen now. */
@FunctionalInterface
public interface Placing {
    /**
     * Where it is started from here on.
     *
     * @param key of the draft
     * @param before where it was started when it was left
     */
    Chosen here(String key, Chosen before);
}
