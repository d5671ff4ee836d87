/**
 * The pane of presets and the menu of what can be done with them. It must not know how any of it is done, nor how a launch
 * is composed.
 */
@NullMarked
package io.slipway.ui.presets.pane;

import org.jspecify.annotations.NullMarked;
