/**
 * What every screen is made with: loading of views, the one door between threads, and small controls. It must not know
 * any screen.
 */
@NullMarked
package io.slipway.ui.kit;

import org.jspecify.annotations.NullMarked;
