/**
 * Requests and answers as values, with pages and refusals.
 * It must not know the server that carries them nor the world that they are about.
 */
@NullMarked
package io.slipway.sandbox.wire;

import org.jspecify.annotations.NullMarked;
