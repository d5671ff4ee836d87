package io.slipway.launch.exact;

import java.time.Instant;

/** What the same bytes may not mean any more. */
public sealed interface Doubt {
    /** {@code latest} named another commit then: this build of its branch succeeded since. */
    record LatestMoved(String service, String sha, Instant builtAt) implements Doubt {}

    /** Nothing of that commit or build is listed any more. */
    record BuildGone(String service, String build) implements Doubt {}

    /** Whether the build is the same cannot be told, since the builds of the service could not be read. */
    record BuildsUnreadable(String service) implements Doubt {}

    /** A tag names whatever was pushed last under it; only a digest is for ever. */
    record TagMayMove(String imagePath) implements Doubt {}

    /** The plan is not listed any more. */
    record PlanGone(String plan) implements Doubt {}

    /** Whether the plan is still there cannot be told. */
    record PlansUnreadable(String plan) implements Doubt {}
}
