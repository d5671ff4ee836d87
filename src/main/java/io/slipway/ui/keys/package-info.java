/**
 * The keys of the team that shares a folder of presets: who is in it, who asks to be, and sealing anew after a change. It
 * must not know what stands in presets.
 */
@NullMarked
package io.slipway.ui.keys;

import org.jspecify.annotations.NullMarked;
