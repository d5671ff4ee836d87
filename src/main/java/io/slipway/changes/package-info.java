/**
 * A run held against its job: what it overrides, what is the same, what cannot be known, what changed at the job
 * meanwhile, and what the run may cost. Functions of values; no value of the job's environment leaves them.
 */
@NullMarked
package io.slipway.changes;

import org.jspecify.annotations.NullMarked;
