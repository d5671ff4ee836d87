/** Launching a recorded launch again exactly, in the window. It must not know the table that the launch was chosen in. */
@NullMarked
package io.slipway.ui.replay;

import org.jspecify.annotations.NullMarked;
