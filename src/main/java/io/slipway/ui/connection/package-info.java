/**
 * The connections that can be used, the chosen one, its projects and jobs, and how many requests it has left. It must not
 * know what is composed or launched there.
 */
@NullMarked
package io.slipway.ui.connection;

import org.jspecify.annotations.NullMarked;
