package io.slipway.changes;

import io.slipway.changes.job.Gap;
import io.slipway.run.Place;
import io.slipway.run.Section;
import java.util.Optional;

/**
 * One thing that a run says, held against its job.
 *
 * @param place where the run says it
 * @param name the variable, the path of the file or the name of the mount; empty for a field that stands once
 * @param kind how it stands to the job
 * @param before what the job has, as the service writes it; nothing for secrets and for what the job does not have
 * @param after what the run says, as it is sent; nothing for secrets
 * @param gap why it is not known what the job has
 */
public record Change(
        Place place, String name, Kind kind, Optional<String> before, Optional<String> after, Optional<Gap> gap) {

    /** How something that a run says stands to what the job has. */
    public enum Kind {
        /** The job does not have it. */
        ADDED,
        /** The job has something else. */
        OVERRIDDEN,
        /** The job has the same. */
        SAME,
        /** What the job has is not known. */
        UNREADABLE
    }

    /** The part of the launch that shows it. */
    public Section section() {
        return place.field().section();
    }
}
