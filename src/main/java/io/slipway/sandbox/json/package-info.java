/**
 * How the sandbox reads and writes JSON: strictly, and with limits.
 * It must not know what the JSON means.
 */
@NullMarked
package io.slipway.sandbox.json;

import org.jspecify.annotations.NullMarked;
