/**
 * Items of menus: each has an id for its key and can say why it cannot be chosen. It must not know what they do.
 */
@NullMarked
package io.slipway.ui.kit.menu;

import org.jspecify.annotations.NullMarked;
