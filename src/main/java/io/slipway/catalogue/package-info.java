/**
 * Lists of the service as they were read last, kept in files so that something can be offered before, or without, an
 * answer. It must not know who shows them, nor anything that is secret: ids, names and prices only.
 */
@NullMarked
package io.slipway.catalogue;

import org.jspecify.annotations.NullMarked;
