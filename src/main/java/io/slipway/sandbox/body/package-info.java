/**
 * Checks the body of a run against the published description, by a reading of its own.
 * It must not know the rules of the program: two readings find what one overlooks.
 */
@NullMarked
package io.slipway.sandbox.body;

import org.jspecify.annotations.NullMarked;
