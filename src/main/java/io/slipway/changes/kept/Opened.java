package io.slipway.changes.kept;

import io.slipway.run.Target;
import java.util.Objects;

/**
 * A draft with the job that it was opened for: the same ids are another job on another service.
 *
 * @param draft the key of the draft
 * @param place what the service is known by, whichever client reaches it
 * @param target the job there
 */
public record Opened(String draft, String place, Target target) {
    /** The same job for another draft. */
    Opened of(String other) {
        return new Opened(other, place, target);
    }

    /** Written out, since the first picture asks for it: Java links the one of a record at its first use. */
    @Override
    public int hashCode() {
        return Objects.hash(draft, place, target);
    }
}
