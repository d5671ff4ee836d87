package io.slipway.ui.exchange;

import io.slipway.run.Target;

/** Where an imported launch goes: what its text does not say stays as it is in the draft. */
final class ImportTarget {
    private ImportTarget() {
    }

    static Target of(Target now, Target read) {
        boolean elsewhere = !read.project().isEmpty() && !read.project().equals(now.project());
        return new Target(
                read.team().isEmpty() ? now.team() : read.team(),
                read.project().isEmpty() ? now.project() : read.project(),
                !read.job().isEmpty() || elsewhere ? read.job() : now.job());
    }
}
