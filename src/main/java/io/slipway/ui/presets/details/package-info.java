/** Dialogs about what a preset says besides its launch, and where it lies. It must not know how that is stored. */
@NullMarked
package io.slipway.ui.presets.details;

import org.jspecify.annotations.NullMarked;
