/**
 * The routes of the service, and what is answered on each.
 * It must not know the server: a call comes in as a value and an answer goes out as one.
 */
@NullMarked
package io.slipway.sandbox.api;

import org.jspecify.annotations.NullMarked;
