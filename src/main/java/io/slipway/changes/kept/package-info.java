/**
 * What the job of each draft was like when the draft was opened, in memory and on disk: names and settings as they are,
 * of everything that may be secret keyed digests. It must not know how drafts are kept, nor when a job is read.
 */
@NullMarked
package io.slipway.changes.kept;

import org.jspecify.annotations.NullMarked;
