/**
 * The open drafts as tabs above the form. It must not know what a draft says, nor how it is opened, kept and closed.
 */
@NullMarked
package io.slipway.ui.presets.strip;

import org.jspecify.annotations.NullMarked;
