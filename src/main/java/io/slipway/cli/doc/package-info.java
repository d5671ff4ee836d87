/**
 * What tells of the command line outside of it: completions of shells and the manual page, made from picocli's model of
 * it so that none is ever behind. It must not know a command.
 */
@NullMarked
package io.slipway.cli.doc;

import org.jspecify.annotations.NullMarked;
