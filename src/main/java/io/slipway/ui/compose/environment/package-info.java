/**
 * The tab of environment variables: its table, which rows of it are shown, and all of them as one text. It must not know
 * the other tabs.
 */
@NullMarked
package io.slipway.ui.compose.environment;

import org.jspecify.annotations.NullMarked;
