/**
 * A launch with a name, as a value and as the text of its file, with its secrets sealed. It must not know where files
 * lie, nor how a launch is made or shown.
 */
@NullMarked
package io.slipway.preset;

import org.jspecify.annotations.NullMarked;
