package io.slipway.run.rules;

import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import java.util.ArrayList;
import java.util.List;

/** The one list of rules that every door of the program asks. */
public final class Rules {
    private Rules() {
    }

    /**
     * Judges what is sent, wherever it is sent to.
     *
     * @param spec the launch
     * @param known what the service is known to list
     * @return errors and warnings in the order of the page
     */
    public static List<Problem> ofBody(RunSpec spec, Known known) {
        List<Problem> problems = new ArrayList<>();
        EnvironmentRules.check(spec.environment(), problems::add);
        FileRules.check(spec.files(), problems::add);
        MountRules.check(spec.dockerSecretMounts(), problems::add);
        BillingRules.check(spec.deploymentPlan(), known, problems::add);
        RuntimeRules.check(spec.deployment(), problems::add);
        StorageRules.check(spec.deployment().storage(), problems::add);
        SourceRules.check(spec.deployment().source(), problems::add);
        return problems;
    }

    /**
     * Judges a launch as a whole: its target as well as what is sent.
     *
     * @param spec the launch
     * @param known what the service is known to list
     * @return errors and warnings, the target's first
     */
    public static List<Problem> ofLaunch(RunSpec spec, Known known) {
        List<Problem> problems = new ArrayList<>();
        TargetRules.check(spec, known, problems::add);
        problems.addAll(ofBody(spec, known));
        return problems;
    }

    /** Whether one of the problems blocks a launch. */
    public static boolean blocks(List<Problem> problems) {
        return problems.stream().anyMatch(Problem::isError);
    }
}
