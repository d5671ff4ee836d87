/**
 * An embedded Northflank on loopback: the world of a newcomer, the tool for trying faults, the double in tests.
 * It reads the API for itself and must not know the client, the rules, the window or the command line of
 * Slipway, so that a mistake in those cannot cancel itself out here.
 */
@NullMarked
package io.slipway.sandbox;

import org.jspecify.annotations.NullMarked;
