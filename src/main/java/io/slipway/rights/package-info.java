/**
 * What a token turned out not to be allowed, remembered without the token: the service has no question for it, and
 * starting a run needs another right than ending it or reading its lines. It must not know who asks.
 */
@NullMarked
package io.slipway.rights;

import org.jspecify.annotations.NullMarked;
