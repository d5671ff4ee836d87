/**
 * What is wrong with the launch that is composed, found once for each change, and when a field may say so. It must not
 * know any tab.
 */
@NullMarked
package io.slipway.ui.compose.check;

import org.jspecify.annotations.NullMarked;
