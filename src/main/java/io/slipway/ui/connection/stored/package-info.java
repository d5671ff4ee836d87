/**
 * The connections on disk as the window knows them: listed, kept, and opened with a token out of the vault. It must not
 * know how they are shown.
 */
@NullMarked
package io.slipway.ui.connection.stored;

import org.jspecify.annotations.NullMarked;
