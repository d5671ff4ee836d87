/**
 * The clipboard, and how a secret leaves it again. It must not know what the texts are.
 */
@NullMarked
package io.slipway.ui.kit.clip;

import org.jspecify.annotations.NullMarked;
