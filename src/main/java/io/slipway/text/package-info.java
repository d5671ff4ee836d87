/**
 * Every word that a person reads, in one bundle that window and command line share. It must not know where a text is
 * shown.
 */
@NullMarked
package io.slipway.text;

import org.jspecify.annotations.NullMarked;
