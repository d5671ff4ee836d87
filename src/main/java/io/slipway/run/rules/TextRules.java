package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.function.Consumer;

/** What any text must keep to: it has to survive its way to the service unchanged. */
final class TextRules {
    private TextRules() {
    }

    static void check(String text, Place place, Consumer<Problem> problems) {
        if (Characters.hasLoneSurrogate(text)) {
            problems.accept(Problem.error(place, Code.TEXT_SURROGATE));
        }
    }
}
