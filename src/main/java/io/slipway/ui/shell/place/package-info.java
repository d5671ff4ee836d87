/**
 * Where the window stands, remembered from one start to the next. It must not know what is in the window.
 */
@NullMarked
package io.slipway.ui.shell.place;

import org.jspecify.annotations.NullMarked;
