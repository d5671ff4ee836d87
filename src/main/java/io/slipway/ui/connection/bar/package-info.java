/** The bar on top: where a launch goes. It must not know how connections are kept, nor what is launched. */
@NullMarked
package io.slipway.ui.connection.bar;

import org.jspecify.annotations.NullMarked;
