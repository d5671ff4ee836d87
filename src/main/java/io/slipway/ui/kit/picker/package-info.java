/** A button that opens a list to search in, of which any id may be typed. It must not know what is picked. */
@NullMarked
package io.slipway.ui.kit.picker;

import org.jspecify.annotations.NullMarked;
