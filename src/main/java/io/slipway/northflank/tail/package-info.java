/**
 * Follows what a run writes to its end, over a socket where there is one and by asking where there is none. It must not
 * know how a line is shown, nor what a run was launched for.
 */
@NullMarked
package io.slipway.northflank.tail;

import org.jspecify.annotations.NullMarked;
