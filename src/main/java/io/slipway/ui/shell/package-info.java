/**
 * The window itself: it puts the screens together, leads from one to the other, and fills what they offer. It must not
 * know how its parts are made; {@link io.slipway.ui.Services} makes them.
 */
@NullMarked
package io.slipway.ui.shell;

import org.jspecify.annotations.NullMarked;
