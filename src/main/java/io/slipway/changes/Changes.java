package io.slipway.changes;

import io.slipway.changes.job.JobConfiguration;
import io.slipway.run.RunSpec;
import io.slipway.run.Section;
import java.util.List;

/**
 * Everything that a run says, held against its job, in the order of the tabs; each override stands in it once.
 *
 * @param all every override, those that change nothing included
 */
public record Changes(List<Change> all) {
    public Changes {
        all = List.copyOf(all);
    }

    /** What this run changes of a job with this configuration. */
    public static Changes of(RunSpec spec, JobConfiguration job) {
        return new Changes(new Comparison(spec, job).all());
    }

    /** Those that change something, or may. */
    public List<Change> effective() {
        return all.stream().filter(change -> change.kind() != Change.Kind.SAME).toList();
    }

    /** Those of one kind. */
    public List<Change> of(Change.Kind kind) {
        return all.stream().filter(change -> change.kind() == kind).toList();
    }

    /** Those that one tab shows. */
    public List<Change> in(Section section) {
        return all.stream().filter(change -> change.section() == section).toList();
    }

    /** Whether the run says nothing at all: it uses the job's configuration as it is. */
    public boolean isEmpty() {
        return all.isEmpty();
    }
}
