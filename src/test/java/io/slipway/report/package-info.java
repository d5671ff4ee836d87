/** What the tests say of themselves. Must not know the program. */
package io.slipway.report;
