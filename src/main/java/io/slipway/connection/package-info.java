/**
 * Where launches go: the sandbox, or a service with an address and a token. It must not know what is sent there.
 */
@NullMarked
package io.slipway.connection;

import org.jspecify.annotations.NullMarked;
