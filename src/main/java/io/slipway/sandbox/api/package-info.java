/**
 * The routes of the service: who may call, how often, and what is answered.
 * It must not know the server: a call comes in as a value and an answer goes out as one.
 */
@NullMarked
package io.slipway.sandbox.api;

import org.jspecify.annotations.NullMarked;
