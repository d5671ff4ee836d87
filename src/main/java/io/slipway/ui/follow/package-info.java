/**
 * What runs write, followed while they go on: one tab for each run below the window. It must not know how a run was
 * launched, nor the other screens.
 */
@NullMarked
package io.slipway.ui.follow;

import org.jspecify.annotations.NullMarked;
