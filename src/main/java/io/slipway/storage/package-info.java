/**
 * Files on the operator's disk: where they lie and how they are written so that none is lost or half written. It must
 * not know what the files mean.
 */
@NullMarked
package io.slipway.storage;

import org.jspecify.annotations.NullMarked;
