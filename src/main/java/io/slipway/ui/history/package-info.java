/**
 * The launches that were made, as a table with details. It must not know how a launch is composed or made.
 */
@NullMarked
package io.slipway.ui.history;

import org.jspecify.annotations.NullMarked;
