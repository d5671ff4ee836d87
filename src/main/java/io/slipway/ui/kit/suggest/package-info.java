/** A field that takes any text and offers what is known. It must not know where the offers come from. */
@NullMarked
package io.slipway.ui.kit.suggest;

import org.jspecify.annotations.NullMarked;
