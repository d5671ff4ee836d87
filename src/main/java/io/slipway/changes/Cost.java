package io.slipway.changes;

import io.slipway.changes.job.Gap;
import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.northflank.Plan;
import io.slipway.run.RunSpec;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/**
 * What a run may cost at most, by the price of its plan and the job's time limit. It is a ceiling and no estimate:
 * storage, network and GPUs beyond the plan are not in it.
 */
public sealed interface Cost {
    /**
     * The price of an hour of the plan that the run has.
     *
     * @param plan the plan's id
     * @param amount in the currency, more than zero
     * @param currency as the service names it
     */
    record Hourly(String plan, BigDecimal amount, String currency) {}

    /**
     * A run that the service ends after a time.
     *
     * @param amount hourly price times limit, in the currency, rounded up to the sixth decimal
     */
    record Ceiling(Hourly hourly, Duration limit, BigDecimal amount) implements Cost {}

    /** A run that the service lets go on as long as it likes. */
    record Unbounded(Hourly hourly) implements Cost {}

    /** The price of an hour is known, the time limit is not. */
    record LimitUnknown(Hourly hourly, Gap gap) implements Cost {}

    /** Neither the run nor the job tell a plan that can be read. */
    record PlanUnknown(Gap gap) implements Cost {}

    /** The service lists no price for the plan, as for plans on clusters of one's own. */
    record PriceUnknown(String plan) implements Cost {}

    /**
     * What this run may cost.
     *
     * @param plans the plans that the service lists
     */
    static Cost of(RunSpec spec, JobConfiguration job, List<Plan> plans) {
        Part<String> plan = spec.deploymentPlan().isEmpty() ? job.plan() : Part.of(spec.deploymentPlan());
        return switch (plan) {
            case Part.Unread<String>(Gap gap) -> new PlanUnknown(gap);
            case Part.Read<String>(String id) -> hourly(id, plans)
                    .map(hourly -> limited(hourly, job.timeLimit()))
                    .orElseGet(() -> new PriceUnknown(id));
        };
    }

    private static Optional<Hourly> hourly(String id, List<Plan> plans) {
        return plans.stream()
                .filter(plan -> plan.id().equals(id) && plan.amountPerHour().signum() > 0)
                .findFirst()
                .map(plan -> new Hourly(id, plan.amountPerHour(), plan.currency()));
    }

    private static Cost limited(Hourly hourly, Part<Optional<Duration>> limit) {
        return switch (limit) {
            case Part.Unread<Optional<Duration>>(Gap gap) -> new LimitUnknown(hourly, gap);
            case Part.Read<Optional<Duration>>(Optional<Duration> read) -> read
                    .<Cost>map(time -> new Ceiling(hourly, time, ceiling(hourly.amount(), time)))
                    .orElseGet(() -> new Unbounded(hourly));
        };
    }

    private static BigDecimal ceiling(BigDecimal anHour, Duration limit) {
        return anHour.multiply(BigDecimal.valueOf(limit.toSeconds()))
                .divide(BigDecimal.valueOf(Duration.ofHours(1).toSeconds()), 6, RoundingMode.CEILING);
    }
}
