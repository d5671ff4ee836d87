/**
 * The operator's own key and where it is kept: in the system's keychain, in a file under a passphrase, or in memory.
 * It must not know what is sealed with it, and no text for people.
 */
@NullMarked
package io.slipway.vault;

import org.jspecify.annotations.NullMarked;
