/** The dialog in which connections are added, changed and tried. It must not know what is launched on them. */
@NullMarked
package io.slipway.ui.connection.manage;

import org.jspecify.annotations.NullMarked;
