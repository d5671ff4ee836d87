/**
 * Drafts as they are kept on disk while nothing else stores them, in the format of a preset. It must not know how a draft
 * is edited, nor when it is kept.
 */
@NullMarked
package io.slipway.preset.drafts;

import org.jspecify.annotations.NullMarked;
