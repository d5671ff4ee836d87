/**
 * JSON as lines in colours. It must not know what the JSON says.
 */
@NullMarked
package io.slipway.ui.kit.json;

import org.jspecify.annotations.NullMarked;
