/**
 * Where launches go: the sandbox, or a service with an address and a token; how it is kept on disk, and what is asked
 * before a launch there. It must not know what is sent, nor who asks.
 */
@NullMarked
package io.slipway.connection;

import org.jspecify.annotations.NullMarked;
