/**
 * JSON as the rest of the program reads and writes it: {@link io.slipway.json.JsonValue}, read strictly and within
 * limits by Jackson's parser, never bound to classes. It must not know what any document means.
 */
@NullMarked
package io.slipway.json;

import org.jspecify.annotations.NullMarked;
