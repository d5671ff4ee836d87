package io.slipway.run.rules;

import java.util.Optional;
import java.util.Set;

/**
 * What the service is known to have; rules only warn by it, since it may be older than the service.
 *
 * @param plans the ids of the plans that it lists, empty when they were not read
 * @param jobHasDeployment whether the target job has an image of its own, empty when that is not known
 */
public record Known(Set<String> plans, Optional<Boolean> jobHasDeployment) {
    /** Nothing was read. */
    public static final Known NOTHING = new Known(Set.of(), Optional.empty());

    public Known {
        plans = Set.copyOf(plans);
    }
}
