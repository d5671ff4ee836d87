/**
 * What the service offers for what is chosen now: which lists are read when, where they are kept, and what is said when
 * they cannot be read. It must not know how the lists are shown.
 */
@NullMarked
package io.slipway.ui.catalogue;

import org.jspecify.annotations.NullMarked;
