package io.slipway.run.rules;

import io.slipway.run.Code;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Mask;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;

/**
 * {@code runtimeEnvironment}: names of letters, digits, hyphens, slashes, dots and underscores, each once. What is not
 * sent is not judged.
 */
final class EnvironmentRules {
    private EnvironmentRules() {
    }

    static void check(List<EnvVar> variables, Consumer<Problem> problems) {
        Set<String> seen = new HashSet<>();
        for (int row = 0; row < variables.size(); row++) {
            EnvVar variable = variables.get(row);
            if (variable.enabled()) {
                checkName(variable.name(), row, seen, problems);
                checkValue(variable, row, problems);
            }
        }
    }

    private static void checkName(String name, int row, Set<String> seen, Consumer<Problem> problems) {
        Supplier<Place> place = () -> Place.inRow(Field.ENV_NAME, row, name);
        if (name.isEmpty()) {
            problems.accept(Problem.error(place.get(), Code.ENV_NAME_EMPTY));
            return;
        }
        Characters.firstOutside(name, EnvironmentRules::isAllowed)
                .ifPresent(c -> problems.accept(Problem.error(place.get(), Code.ENV_NAME_CHARACTER, c)));
        if (!seen.add(name)) {
            problems.accept(Problem.error(place.get(), Code.ENV_NAME_DUPLICATE, name));
        }
    }

    /** The page's prose forgets the underscore that its own example uses. */
    private static boolean isAllowed(int c) {
        return Characters.isLetterDigitOrHyphen(c) || c == '_' || c == '.' || c == '/';
    }

    private static void checkValue(EnvVar variable, int row, Consumer<Problem> problems) {
        Supplier<Place> place = () -> Place.inRow(Field.ENV_VALUE, row, variable.name());
        switch (variable.value()) {
            case EnvValue.Missing() -> problems.accept(Problem.error(place.get(), Code.ENV_VALUE_MISSING, variable.name()));
            case EnvValue.Locked locked ->
                problems.accept(Problem.error(place.get(), Code.ENV_VALUE_LOCKED, variable.name()));
            case EnvValue.Plain(String text) -> {
                if (SecretLooks.like(variable.name(), text)) {
                    problems.accept(Problem.warning(place.get(), Code.ENV_VALUE_LOOKS_SECRET, variable.name()));
                }
                TextRules.check(text, place, problems);
            }
            case EnvValue.Secret(String text) -> TextRules.check(text, place, problems);
        }
        if (variable.value().text().equals(Mask.TEXT)) {
            problems.accept(Problem.warning(place.get(), Code.ENV_VALUE_MASK, variable.name()));
        }
    }
}
