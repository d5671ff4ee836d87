/**
 * Presets as they are stored, moved and removed, none of them written over unasked, and what the operator marks among
 * them. It must not know how one is launched or shown.
 */
@NullMarked
package io.slipway.preset.store;

import org.jspecify.annotations.NullMarked;
