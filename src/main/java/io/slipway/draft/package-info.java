/**
 * The observable mirror of a {@link io.slipway.run.RunSpec}: the only form state that changes. It uses JavaFX's beans and
 * collections and nothing else of the toolkit; it neither judges nor stores what it holds.
 */
@NullMarked
package io.slipway.draft;

import org.jspecify.annotations.NullMarked;
