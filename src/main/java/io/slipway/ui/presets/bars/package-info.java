/**
 * What is said above the form about where the draft comes from: locked secrets, a file that somebody else changed, a draft
 * of the last time. It must not know how any of it is done.
 */
@NullMarked
package io.slipway.ui.presets.bars;

import org.jspecify.annotations.NullMarked;
