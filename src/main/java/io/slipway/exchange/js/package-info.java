/**
 * JavaScript as far as a pasted text needs it: white space, and values that are written out. It must not know what they
 * mean, and runs nothing.
 */
@NullMarked
package io.slipway.exchange.js;

import org.jspecify.annotations.NullMarked;
