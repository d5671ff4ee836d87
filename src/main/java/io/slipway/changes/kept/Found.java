package io.slipway.changes.kept;

import io.slipway.changes.Drift;

/**
 * What a reading of a job says beside what the job was like when the draft was opened.
 *
 * @param drift what changed since
 * @param first whether the whole of it was never read before, so that nobody knows what it was
 * @param comparable whether secrets could be told to be the same as then; where not, only what changed since
 *     the first reading that a key was kept of, or since the program was started, is in the drift
 */
public record Found(Drift drift, boolean first, boolean comparable) {
    /** Nothing was read, so nothing is known. */
    public static final Found NOTHING = new Found(Drift.NONE, true, true);
}
