/**
 * Launches in the formats of other tools, in and out. It must not know where they come from or go to.
 */
@NullMarked
package io.slipway.exchange;

import org.jspecify.annotations.NullMarked;
