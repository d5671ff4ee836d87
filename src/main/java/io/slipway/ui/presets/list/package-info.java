/**
 * The list of presets: groups, rows and what is said about one of them. It must not know how a preset is opened or
 * changed.
 */
@NullMarked
package io.slipway.ui.presets.list;

import org.jspecify.annotations.NullMarked;
