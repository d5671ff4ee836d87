/**
 * Runs that are under way: followed to their ends, shown beside the launch that would overlap with them, aborted, and
 * what they write in a tab each. It must not know how a launch is composed or made, nor the other screens.
 */
@NullMarked
package io.slipway.ui.follow;

import org.jspecify.annotations.NullMarked;
