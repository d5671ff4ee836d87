/**
 * Command lines as three shells read them, without running anything. It must not know what the commands do.
 */
@NullMarked
package io.slipway.exchange.shell;

import org.jspecify.annotations.NullMarked;
