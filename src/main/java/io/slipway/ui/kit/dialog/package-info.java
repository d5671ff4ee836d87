/** What dialogs over a window have in common: a question with a safe answer, and where the focus is first. */
@NullMarked
package io.slipway.ui.kit.dialog;

import org.jspecify.annotations.NullMarked;
