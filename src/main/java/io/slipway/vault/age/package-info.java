/**
 * Real age v1 files (age-encryption.org/v1), to public keys or to a passphrase, so that the age program opens what
 * Slipway sealed and the other way round. It must not know where keys are kept or what is sealed.
 */
@NullMarked
package io.slipway.vault.age;

import org.jspecify.annotations.NullMarked;
