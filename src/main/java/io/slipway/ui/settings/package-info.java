/**
 * The settings of the program: a page for each matter, beside a list of them. It must not know the screens that the
 * settings are about; what it needs of them is handed to it.
 */
@NullMarked
package io.slipway.ui.settings;

import org.jspecify.annotations.NullMarked;
