/**
 * The keys of actions as they are in force, and how they are written. It must not know who chose them, nor what the
 * actions do.
 */
@NullMarked
package io.slipway.ui.kit.keys;

import org.jspecify.annotations.NullMarked;
