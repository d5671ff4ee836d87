/**
 * Following runs to their ends, all runs of one job by one request. It blocks on the thread that it is given; it must
 * not know who shows what is seen, nor where it is written down.
 */
@NullMarked
package io.slipway.launch.follow;

import org.jspecify.annotations.NullMarked;
