/**
 * The chosen job as it is configured now, and what the launch that is composed changes of it: read in the background,
 * shown beside the request. It must not know any tab.
 */
@NullMarked
package io.slipway.ui.compose.changes;

import org.jspecify.annotations.NullMarked;
