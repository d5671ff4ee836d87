/** The preview of the request: the body that would be sent, with its secrets masked. It must not know the tabs. */
@NullMarked
package io.slipway.ui.compose.preview;

import org.jspecify.annotations.NullMarked;
