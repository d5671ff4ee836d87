/**
 * The keys of the menus: applied, shown and changed. It must not know what the actions do.
 */
@NullMarked
package io.slipway.ui.shortcuts;

import org.jspecify.annotations.NullMarked;
