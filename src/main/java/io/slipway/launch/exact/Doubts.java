package io.slipway.launch.exact;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Build;
import io.slipway.northflank.Northflank;
import io.slipway.run.RunSpec;
import io.slipway.run.Source;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** Looks at what a service lists now, for what the same request would not mean the same any more. */
public final class Doubts {
    private static final Duration LOOK_LIMIT = Duration.ofSeconds(10);

    private final Northflank northflank;

    /** Doubts about launches on this service. */
    public Doubts(Northflank northflank) {
        this.northflank = northflank.within(LOOK_LIMIT);
    }

    /**
     * What cannot be the same, or may not be; it blocks for up to 10 s for each of builds and plans, and asks only for
     * those that the request names. A build that was under way at the launch and succeeded later is not noticed.
     *
     * @param spec the request
     * @param launchedAt when it was launched
     */
    public List<Doubt> of(RunSpec spec, Instant launchedAt) {
        Stream<Doubt> source = switch (spec.deployment().source()) {
            case Source.JobDefault none -> Stream.of();
            case Source.Image image -> image(image.imagePath());
            case Source.Build build -> build(spec, build, launchedAt);
        };
        return Stream.concat(source, plan(spec.deploymentPlan())).toList();
    }

    private static Stream<Doubt> image(String path) {
        return path.contains("@sha256:") ? Stream.of() : Stream.of(new Doubt.TagMayMove(path));
    }

    private Stream<Doubt> build(RunSpec spec, Source.Build wanted, Instant launchedAt) {
        try {
            List<Build> builds = northflank.builds(spec.target().team(), spec.target().project(), wanted.id());
            return (isLatest(wanted) ? moved(wanted, builds, launchedAt) : gone(wanted, builds)).stream();
        } catch (ApiException unreadable) {
            return Stream.of(new Doubt.BuildsUnreadable(wanted.id()));
        }
    }

    /** The branch alone means its newest commit too. */
    private static boolean isLatest(Source.Build wanted) {
        return wanted.buildId().isEmpty()
                && (wanted.buildSHA().isEmpty() || wanted.buildSHA().equals(Source.Build.LATEST));
    }

    private static Optional<Doubt> moved(Source.Build wanted, List<Build> builds, Instant launchedAt) {
        return builds.stream()
                .filter(build -> build.state() == Build.State.SUCCEEDED)
                .filter(build -> wanted.branch().isEmpty() || build.branch().equals(wanted.branch()))
                .filter(build -> build.createdAt().filter(launchedAt::isBefore).isPresent())
                .findFirst()
                .map(build -> new Doubt.LatestMoved(wanted.id(), build.sha(), build.createdAt().orElse(launchedAt)));
    }

    private static Optional<Doubt> gone(Source.Build wanted, List<Build> builds) {
        Predicate<Build> same = wanted.buildId().isEmpty()
                ? build -> build.sha().equals(wanted.buildSHA())
                : build -> build.id().equals(wanted.buildId());
        String name = wanted.buildId().isEmpty() ? wanted.buildSHA() : wanted.buildId();
        return builds.stream().anyMatch(same) ? Optional.empty() : Optional.of(new Doubt.BuildGone(wanted.id(), name));
    }

    private Stream<Doubt> plan(String wanted) {
        if (wanted.isEmpty()) {
            return Stream.of();
        }
        try {
            return northflank.plans().stream().anyMatch(plan -> plan.id().equals(wanted))
                    ? Stream.of()
                    : Stream.of(new Doubt.PlanGone(wanted));
        } catch (ApiException unreadable) {
            return Stream.of(new Doubt.PlansUnreadable(wanted));
        }
    }
}
