/**
 * The service's API: what can be asked of it and what it answers. Blocking calls that return values or throw an
 * {@link io.slipway.northflank.ApiException}; it must not know journals, presets or windows.
 */
@NullMarked
package io.slipway.northflank;

import org.jspecify.annotations.NullMarked;
