/**
 * Lists that are read in the background, with how each of them stands and the line that says so. It must not know what
 * the lists are of, nor who shows them.
 */
@NullMarked
package io.slipway.ui.kit.listed;

import org.jspecify.annotations.NullMarked;
