/**
 * From the launch button to the end of the run: the question before, the one gate, the outcome in words, and following
 * the run. It must not know how a launch is composed or how the record is shown.
 */
@NullMarked
package io.slipway.ui.launch;

import org.jspecify.annotations.NullMarked;
