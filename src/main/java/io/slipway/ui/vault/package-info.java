/** The operator's vault in the window: made, unlocked and locked. It must not know what is sealed with it. */
@NullMarked
package io.slipway.ui.vault;

import org.jspecify.annotations.NullMarked;
