/**
 * How well a text answers what somebody types to find it. It must not know what is found.
 */
@NullMarked
package io.slipway.match;

import org.jspecify.annotations.NullMarked;
