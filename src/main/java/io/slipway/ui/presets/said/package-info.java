/** Work on preset files and what is said about it, in words. It must not know what the work is. */
@NullMarked
package io.slipway.ui.presets.said;

import org.jspecify.annotations.NullMarked;
