/**
 * One HTTP exchange with the service: where it may go, how long it may take, and what is certain when it fails.
 * It must not know what the API's answers mean.
 *
 * <p>A request is written and its answer read by the thread that called, over a connection that this package opened
 * itself: so it knows whether anything of a request left, and an interrupt or a deadline closes that connection.
 */
@NullMarked
package io.slipway.northflank.transport;

import org.jspecify.annotations.NullMarked;
