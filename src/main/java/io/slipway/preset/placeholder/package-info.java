/**
 * Names in a preset that get their values at launch: where they stand, what is wrong with their declarations, and the
 * launch with the values in place. It must not know who asks for the values, nor how.
 */
@NullMarked
package io.slipway.preset.placeholder;

import org.jspecify.annotations.NullMarked;
