/**
 * The same program without a window: commands, their output and exit codes. It loads no toolkit class, and nothing
 * here decides what a launch is or how it is made.
 */
@NullMarked
package io.slipway.cli;

import org.jspecify.annotations.NullMarked;
