/**
 * Who may call the service, and how often.
 * It must not know what is called.
 */
@NullMarked
package io.slipway.sandbox.access;

import org.jspecify.annotations.NullMarked;
