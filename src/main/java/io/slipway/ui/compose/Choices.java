package io.slipway.ui.compose;

import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Registry;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.kit.listed.Listed;

/**
 * What the service offers for the fields of a launch, each list with how it stands.
 *
 * @param plans the plans with their prices
 * @param services the build services of the chosen project
 * @param branches the branches of the chosen service
 * @param builds the builds of the chosen service
 * @param registries the saved credentials
 * @param job what the chosen job has
 */
public record Choices(
        Listed<Plan> plans,
        Listed<BuildService> services,
        Listed<Branch> branches,
        Listed<Build> builds,
        Listed<Registry> registries,
        JobValues job) {

    /** Nothing read yet. */
    public static Choices none() {
        return new Choices(
                new Listed<>("plans"),
                new Listed<>("services"),
                new Listed<>("branches"),
                new Listed<>("builds"),
                new Listed<>("registries"),
                new JobValues());
    }
}
