/**
 * The runs of a job that are under way while another one is about to be launched, and whose they are. It must not know
 * how a launch is made.
 */
@NullMarked
package io.slipway.launch.overlap;

import org.jspecify.annotations.NullMarked;
