package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.Optional;
import java.util.function.Consumer;

/** {@code billing.deploymentPlan}: letters, digits and hyphens, unless the service itself lists another id. */
final class BillingRules {
    private BillingRules() {
    }

    static void check(String plan, Known known, Consumer<Problem> problems) {
        if (plan.isEmpty()) {
            return;
        }
        Place place = Place.of(Field.DEPLOYMENT_PLAN);
        boolean listed = known.plans().contains(plan);
        Optional<String> stray = Characters.firstOutside(plan, Characters::isLetterDigitOrHyphen);
        if (stray.isPresent()) {
            problems.accept(
                    listed
                            ? Problem.warning(place, Code.PLAN_LISTED_CHARACTER, stray.get())
                            : Problem.error(place, Code.PLAN_CHARACTER, stray.get()));
        } else if (!listed && !known.plans().isEmpty()) {
            problems.accept(Problem.warning(place, Code.PLAN_UNLISTED, plan));
        }
    }
}
