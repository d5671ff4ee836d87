/**
 * The page for newcomers, in place of the form until they have chosen a way to begin. It must not know where the ways lead.
 */
@NullMarked
package io.slipway.ui.welcome;

import org.jspecify.annotations.NullMarked;
