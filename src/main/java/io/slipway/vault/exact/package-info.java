/**
 * What is kept of secrets without keeping them: the exact bytes of a launch sealed for the operator alone, or only
 * fingerprints of each secret. It must not know what a request looks like or where a record lies.
 */
@NullMarked
package io.slipway.vault.exact;

import org.jspecify.annotations.NullMarked;
