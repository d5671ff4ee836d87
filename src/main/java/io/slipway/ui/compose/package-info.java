/**
 * Where a launch is composed: the four tabs over one {@link io.slipway.draft.RunDraft}, their messages, the list of
 * problems and the preview of the request. It must not know how a launch is made.
 */
@NullMarked
package io.slipway.ui.compose;

import org.jspecify.annotations.NullMarked;
