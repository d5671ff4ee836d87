/**
 * What history keeps of a launch's secrets: the exact bytes sealed for the operator alone, or only fingerprints of each
 * secret. It must not know what a request looks like or where a record lies.
 */
@NullMarked
package io.slipway.vault.exact;

import org.jspecify.annotations.NullMarked;
