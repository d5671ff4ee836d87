/**
 * What a run writes while it goes on, as a function of time, and how that is searched and followed.
 * It must not know the socket that carries it.
 */
@NullMarked
package io.slipway.sandbox.log;

import org.jspecify.annotations.NullMarked;
