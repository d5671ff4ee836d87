package io.slipway.changes;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.changes.job.JobConfiguration;
import io.slipway.changes.job.Part;
import io.slipway.northflank.Plan;
import io.slipway.run.Deployment;
import io.slipway.run.RunSpec;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What a run may cost, and when that cannot be said. */
class CostTest {
    private static final List<Plan> PLANS = List.of(
            plan("nf-compute-20", "0.0075"), plan("nf-compute-50", "0.0167"), plan("own-cluster", "0"));
    private static final Cost.Hourly OF_THE_JOB = new Cost.Hourly("nf-compute-20", new BigDecimal("0.0075"), "usd");
    private static final Cost.Hourly OF_THE_RUN = new Cost.Hourly("nf-compute-50", new BigDecimal("0.0167"), "usd");

    private static Plan plan(String id, String price) {
        return new Plan(id, id, "usd", new BigDecimal(price), BigDecimal.ONE, 512);
    }

    static Stream<Arguments> costs() {
        Duration hour = Duration.ofHours(1);
        JobConfiguration unread = JobConfiguration.unread(Jobs.TARGET, Jobs.FAILED);
        return Stream.of(
                Arguments.of("", Jobs.JOB, new Cost.Ceiling(OF_THE_JOB, hour, new BigDecimal("0.007500"))),
                Arguments.of("nf-compute-50", Jobs.JOB, new Cost.Ceiling(OF_THE_RUN, hour, new BigDecimal("0.016700"))),
                Arguments.of(
                        "nf-compute-50",
                        Jobs.limited(Jobs.JOB, Part.of(Optional.of(Duration.ofSeconds(1)))),
                        new Cost.Ceiling(OF_THE_RUN, Duration.ofSeconds(1), new BigDecimal("0.000005"))),
                Arguments.of("", Jobs.limited(Jobs.JOB, Part.of(Optional.empty())), new Cost.Unbounded(OF_THE_JOB)),
                Arguments.of("", unread, new Cost.PlanUnknown(Jobs.FAILED)),
                Arguments.of("nf-compute-50", unread, new Cost.LimitUnknown(OF_THE_RUN, Jobs.FAILED)),
                Arguments.of("own-cluster", Jobs.JOB, new Cost.PriceUnknown("own-cluster")),
                Arguments.of("not-listed", Jobs.JOB, new Cost.PriceUnknown("not-listed")));
    }

    @ParameterizedTest
    @MethodSource("costs")
    void atMost(String plan, JobConfiguration job, Cost cost) {
        RunSpec spec = new RunSpec(Jobs.TARGET, List.of(), List.of(), List.of(), plan, Deployment.JOB_DEFAULT);

        assertThat(Cost.of(spec, job, PLANS)).isEqualTo(cost);
    }
}
