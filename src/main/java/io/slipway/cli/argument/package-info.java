/**
 * What commands take, in words of their own: flags, options, operands. It builds picocli's model directly, since reading
 * annotations takes longer than the launch of a run. It must not know a command.
 */
@NullMarked
package io.slipway.cli.argument;

import org.jspecify.annotations.NullMarked;
