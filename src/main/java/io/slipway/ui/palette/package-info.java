/**
 * One field that finds everything: actions, presets, jobs, connections and launches. It must not know how they are done.
 */
@NullMarked
package io.slipway.ui.palette;

import org.jspecify.annotations.NullMarked;
