/**
 * What lies in the presets folder: which folder it is, its files with what is wrong with them, and what others change in
 * it. It must not write a preset, nor know how one is opened or shown.
 */
@NullMarked
package io.slipway.preset.folder;

import org.jspecify.annotations.NullMarked;
