/** The line of one variable: its fields and buttons, and what is said of it. It must not know the table around it. */
@NullMarked
package io.slipway.ui.compose.environment.line;

import org.jspecify.annotations.NullMarked;
