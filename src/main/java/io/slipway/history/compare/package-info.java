/**
 * What two recorded requests differ in. It must not know launches or how differences are shown.
 */
@NullMarked
package io.slipway.history.compare;

import org.jspecify.annotations.NullMarked;
