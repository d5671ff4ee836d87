/**
 * The start of the window: the application and the one place where its parts are made and handed to each other. It must
 * not hold anything that a screen could.
 */
@NullMarked
package io.slipway.ui;

import org.jspecify.annotations.NullMarked;
