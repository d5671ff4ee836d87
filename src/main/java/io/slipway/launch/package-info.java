/**
 * A launch, at most once: rules, record, one POST, outcome, and what can be found out when the outcome is unknown.
 * It blocks and returns values; it must not know a window or a command line.
 */
@NullMarked
package io.slipway.launch;

import org.jspecify.annotations.NullMarked;
