/** What is done to rows: each act with its key, why it cannot be done just now, and its place in their menu. */
@NullMarked
package io.slipway.ui.compose.environment.edit;

import org.jspecify.annotations.NullMarked;
