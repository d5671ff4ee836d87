/**
 * One window over one data folder: a lock that ends with its process, and a way to call the window that holds it. It
 * must not know what a window is.
 */
@NullMarked
package io.slipway.storage.instance;

import org.jspecify.annotations.NullMarked;
