/** How all tests report and wait. Must not know the program. */
package io.slipway.testing;
