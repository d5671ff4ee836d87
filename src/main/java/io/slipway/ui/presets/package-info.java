/**
 * The pane of presets: open, save, rename, duplicate, delete, search. It must not know how a launch is composed or
 * made; the draft is all it shares with the other screens.
 */
@NullMarked
package io.slipway.ui.presets;

import org.jspecify.annotations.NullMarked;
