/** What dialogs over a window have in common: their look, a question with a safe answer, where the focus is first. */
@NullMarked
package io.slipway.ui.kit.dialog;

import org.jspecify.annotations.NullMarked;
