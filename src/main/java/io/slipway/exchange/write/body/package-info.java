/**
 * The body of a launch as something to be written down: with gaps for what is secret, and in the spelling that a place
 * allows. It must not know the tools that it is written for.
 */
@NullMarked
package io.slipway.exchange.write.body;

import org.jspecify.annotations.NullMarked;
