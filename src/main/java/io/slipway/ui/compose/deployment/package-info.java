/**
 * The tab of the deployment source: where the image comes from, what it runs, and the storage that it gets. It must not
 * know the other tabs.
 */
@NullMarked
package io.slipway.ui.compose.deployment;

import org.jspecify.annotations.NullMarked;
