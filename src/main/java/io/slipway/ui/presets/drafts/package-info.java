/**
 * Drafts that nobody has stored: kept on disk while they are typed, and brought back. It must not know presets as they are
 * listed, opened and saved, nor how a draft is edited.
 */
@NullMarked
package io.slipway.ui.presets.drafts;

import org.jspecify.annotations.NullMarked;
