/**
 * A launch as other tools take it: JSON, curl, the vendor's command line and its JavaScript client, for three kinds of
 * shell. Secrets stand in the text only where they were asked for, and never in an argument. It must not know who reads
 * the text, nor in which language notes are said.
 */
@NullMarked
package io.slipway.exchange.write;

import org.jspecify.annotations.NullMarked;
