/**
 * How launches and variables of other tools come into the draft: what is pasted, dropped or chosen is shown before it is
 * taken, and one step takes it back. It must not know how any format is read, nor the other screens.
 */
@NullMarked
package io.slipway.ui.exchange;

import org.jspecify.annotations.NullMarked;
