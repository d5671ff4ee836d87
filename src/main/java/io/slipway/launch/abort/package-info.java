/**
 * Ending a run that is under way, ours or not, and what came of that. It must not know who asks, nor how it is shown.
 */
@NullMarked
package io.slipway.launch.abort;

import org.jspecify.annotations.NullMarked;
