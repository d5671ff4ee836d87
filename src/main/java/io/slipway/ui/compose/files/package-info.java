/**
 * The tab of secret files: a list of them beside the one that is looked at, filled by typing, by choosing and by
 * dropping. It must not know the other tabs.
 */
@NullMarked
package io.slipway.ui.compose.files;

import org.jspecify.annotations.NullMarked;
