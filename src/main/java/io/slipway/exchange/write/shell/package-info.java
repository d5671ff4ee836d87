/**
 * How three kinds of shell take texts, and a body that no list of processes shows. It must not know which program the
 * body is for.
 */
@NullMarked
package io.slipway.exchange.write.shell;

import org.jspecify.annotations.NullMarked;
