package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** What any text must keep to: it has to survive its way to the service unchanged. A place is made only for a problem. */
final class TextRules {
    private TextRules() {
    }

    static void check(String text, Supplier<Place> place, Consumer<Problem> problems) {
        if (Characters.hasLoneSurrogate(text)) {
            problems.accept(Problem.error(place.get(), Code.TEXT_SURROGATE));
        }
    }
}
