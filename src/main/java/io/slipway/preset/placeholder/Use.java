package io.slipway.preset.placeholder;

import io.slipway.run.Place;

/**
 * One text of a launch in which a placeholder stands.
 *
 * @param place where it is
 * @param secret whether the text must never be shown in clear, and so what is put into it
 */
public record Use(Place place, boolean secret) {}
