/**
 * The value that everything else is about: {@link io.slipway.run.RunSpec}, one launch as the form says it,
 * a preset stores it and the client sends it, and the {@link io.slipway.run.Problem}s that can be found in it.
 * Knows neither a toolkit nor JSON; nothing in here changes after it was made.
 */
@NullMarked
package io.slipway.run;

import org.jspecify.annotations.NullMarked;
