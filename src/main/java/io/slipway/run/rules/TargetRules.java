package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.Source;
import io.slipway.run.Target;
import java.util.function.Consumer;

/** Where a run is started: the path parameters of the page. */
final class TargetRules {
    private TargetRules() {
    }

    static void check(RunSpec spec, Known known, Consumer<Problem> problems) {
        Target target = spec.target();
        required(target.project(), Field.PROJECT, Code.PROJECT_MISSING, problems);
        required(target.job(), Field.JOB, Code.JOB_MISSING, problems);
        notDots(target.team(), Field.TEAM, problems);
        notDots(target.project(), Field.PROJECT, problems);
        notDots(target.job(), Field.JOB, problems);
        if (spec.deployment().source() instanceof Source.JobDefault
                && !known.jobHasDeployment().orElse(true)) {
            problems.accept(Problem.warning(Place.of(Field.INTERNAL), Code.JOB_WITHOUT_DEPLOYMENT));
        }
    }

    private static void required(String id, Field field, Code missing, Consumer<Problem> problems) {
        if (id.isBlank()) {
            problems.accept(Problem.error(Place.of(field), missing));
        }
    }

    /** A path of dots would be resolved away on its way and reach another address. */
    private static void notDots(String id, Field field, Consumer<Problem> problems) {
        if (id.equals(".") || id.equals("..")) {
            problems.accept(Problem.error(Place.of(field), Code.TARGET_DOTS, id));
        }
    }
}
