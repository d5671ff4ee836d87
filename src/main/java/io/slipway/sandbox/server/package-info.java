/**
 * The loopback server: carries calls and answers over HTTP and WebSocket, and spoils them where a fault says so.
 * It must not know what a call is about.
 */
@NullMarked
package io.slipway.sandbox.server;

import org.jspecify.annotations.NullMarked;
