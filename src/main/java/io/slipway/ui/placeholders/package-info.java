/**
 * The placeholders of a preset in the window: where they are declared, and the question for their values before a
 * launch. It must not know how a launch is made, nor the pane of presets.
 */
@NullMarked
package io.slipway.ui.placeholders;

import org.jspecify.annotations.NullMarked;
