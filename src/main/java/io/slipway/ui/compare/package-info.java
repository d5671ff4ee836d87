/** Differences of two launches as a table shows them. It must not know where they come from. */
@NullMarked
package io.slipway.ui.compare;

import org.jspecify.annotations.NullMarked;
