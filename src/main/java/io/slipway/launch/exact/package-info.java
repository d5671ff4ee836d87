/**
 * The exact request of a launch: what is kept of it without a secret in clear, and how it becomes a launch again. It must
 * not know a window, and never sends anything.
 */
@NullMarked
package io.slipway.launch.exact;

import org.jspecify.annotations.NullMarked;
