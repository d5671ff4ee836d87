/**
 * The operator's settings in one JSON file, and what the program notes of itself. It must not know what they mean.
 */
@NullMarked
package io.slipway.settings;

import org.jspecify.annotations.NullMarked;
