/**
 * Many lines on the screen: the newest are kept, those in sight are drawn, and all are searched. It must not know where
 * lines come from.
 */
@NullMarked
package io.slipway.ui.follow.lines;

import org.jspecify.annotations.NullMarked;
