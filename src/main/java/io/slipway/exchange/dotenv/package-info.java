/**
 * Variables from {@code .env} files in the dialect of Node's dotenv 17, and what taking them would change. It must not
 * know where a file comes from or how it is shown.
 */
@NullMarked
package io.slipway.exchange.dotenv;

import org.jspecify.annotations.NullMarked;
