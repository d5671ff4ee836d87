/**
 * The record of every launch, in SQLite, newest first; it holds redacted requests only. It must not know how a launch
 * is made or shown.
 */
@NullMarked
package io.slipway.history;

import org.jspecify.annotations.NullMarked;
