/**
 * Faults that can be ordered by name, and which request each of them hits.
 * It must not know how an answer is made or written.
 */
@NullMarked
package io.slipway.sandbox.fault;

import org.jspecify.annotations.NullMarked;
