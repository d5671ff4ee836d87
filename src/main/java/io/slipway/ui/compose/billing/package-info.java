/** The tab of billing: which plan the run gets and what it costs. It must not know the other tabs. */
@NullMarked
package io.slipway.ui.compose.billing;

import org.jspecify.annotations.NullMarked;
