/**
 * The keys of actions: what is the default, what the operator chose, and who has a key already. It must not know the
 * toolkit, nor what the actions do.
 */
@NullMarked
package io.slipway.shortcut;

import org.jspecify.annotations.NullMarked;
