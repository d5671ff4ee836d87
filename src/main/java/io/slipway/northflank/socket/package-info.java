/**
 * A WebSocket as something that is waited on: messages are taken by the thread that wants them. It must not know what
 * the messages mean, nor how the connection came about.
 */
@NullMarked
package io.slipway.northflank.socket;

import org.jspecify.annotations.NullMarked;
