/**
 * The draft in the window and the preset that it came from: opened, stored, changed by others, and what is asked before
 * something typed could be lost. It must not know how a launch is composed or made; the draft is all it shares with the
 * other screens.
 */
@NullMarked
package io.slipway.ui.presets;

import org.jspecify.annotations.NullMarked;
