/**
 * One file of the presets folder as it was read, with what is wrong with it. It must not know its neighbours, nor write
 * one.
 */
@NullMarked
package io.slipway.preset.file;

import org.jspecify.annotations.NullMarked;
