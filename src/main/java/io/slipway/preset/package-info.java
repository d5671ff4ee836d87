/**
 * Launches with a name, one JSON file each, without their secrets. It must not know how a launch is made or shown.
 */
@NullMarked
package io.slipway.preset;

import org.jspecify.annotations.NullMarked;
