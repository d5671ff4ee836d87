/**
 * Reads a pasted launch: a request body, a curl command, a call of the vendor's command line or JavaScript client, a
 * stored launch. It must not know where the text comes from, keeps no token, and drops nothing in silence.
 */
@NullMarked
package io.slipway.exchange.read;

import org.jspecify.annotations.NullMarked;
