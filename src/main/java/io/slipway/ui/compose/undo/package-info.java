/** Taking back what was done to a draft: its keys and its words. It must not know what the tabs of the form hold. */
@NullMarked
package io.slipway.ui.compose.undo;

import org.jspecify.annotations.NullMarked;
