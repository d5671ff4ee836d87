/**
 * Goes through every screen of the window, so that the build learns what they need. It knows the window by the ids of
 * its menu items and buttons only.
 */
@NullMarked
package io.slipway.ui.rehearsal;

import org.jspecify.annotations.NullMarked;
