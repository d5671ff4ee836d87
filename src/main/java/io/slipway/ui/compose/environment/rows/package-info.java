/**
 * The rows of the table: which there are, which are shown and chosen, and what is at work among them. It must not know
 * what can be done to them, nor how they look.
 */
@NullMarked
package io.slipway.ui.compose.environment.rows;

import org.jspecify.annotations.NullMarked;
