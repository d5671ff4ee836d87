/**
 * The tab of environment variables: a table whose rows are edited where they stand. It must not know the other tabs.
 */
@NullMarked
package io.slipway.ui.compose.environment;

import org.jspecify.annotations.NullMarked;
