/**
 * Where the program starts: {@link io.slipway.Main} chooses between the window and the command line.
 * It must not load a JavaFX class on the way to the command line.
 */
@NullMarked
package io.slipway;

import org.jspecify.annotations.NullMarked;
