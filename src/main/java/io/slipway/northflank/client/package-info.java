/**
 * {@link io.slipway.northflank.Northflank} over HTTP: paths, pages, and what the answers mean. It must not know how a
 * request travels, nor what a launch is good for.
 */
@NullMarked
package io.slipway.northflank.client;

import org.jspecify.annotations.NullMarked;
