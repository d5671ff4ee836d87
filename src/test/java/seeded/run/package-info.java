/** A package without null analysis, on purpose. */
@NullUnmarked
package seeded.run;

import org.jspecify.annotations.NullUnmarked;
