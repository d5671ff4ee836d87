/**
 * What a run writes as text and colours: escapes are read, and colours are made legible on the ground of the window. It
 * must not know a control.
 */
@NullMarked
package io.slipway.ui.follow.ansi;

import org.jspecify.annotations.NullMarked;
