/**
 * One HTTP exchange with the service: where it may go, how long it may take, and what is certain when it fails.
 * It must not know what the API's answers mean.
 */
@NullMarked
package io.slipway.northflank.transport;

import org.jspecify.annotations.NullMarked;
