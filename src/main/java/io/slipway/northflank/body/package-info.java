/**
 * A launch as the request body of "Run job", in both directions. Reading reports with a JSON pointer what a
 * {@link io.slipway.run.RunSpec} cannot hold; writing is the one serializer of preview, launch and export.
 */
@NullMarked
package io.slipway.northflank.body;

import org.jspecify.annotations.NullMarked;
