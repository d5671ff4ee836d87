/** The gates of speed and size in one table: what each takes beside another program, in rounds that take turns. */
package io.slipway.bench.gates;
