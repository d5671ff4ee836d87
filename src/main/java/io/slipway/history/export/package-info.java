/**
 * The record of launches in the forms that other programs read; no secret is in it. It must not know where it is written to.
 */
@NullMarked
package io.slipway.history.export;

import org.jspecify.annotations.NullMarked;
