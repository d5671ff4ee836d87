package io.slipway.run;

import java.util.Optional;

/**
 * What one run changes of the job's deployment; every part may be absent, and a change without a source is allowed.
 *
 * <p>The page allows both runtimes side by side: which of them counts depends on how the image was built.
 */
public record Deployment(Optional<Docker> docker, Optional<Buildpack> buildpack, Storage storage, Source source) {
    /** Nothing changed. */
    public static final Deployment JOB_DEFAULT =
            new Deployment(Optional.empty(), Optional.empty(), Storage.JOB_DEFAULT, new Source.JobDefault());

    /** The same deployment from another source. */
    public Deployment from(Source other) {
        return new Deployment(docker, buildpack, storage, other);
    }
}
