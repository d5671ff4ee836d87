package io.slipway.preset.placeholder;

import io.slipway.preset.Placeholder;
import io.slipway.run.Code;
import io.slipway.run.Problem;
import java.util.Optional;

/** Whether a value may stand for a placeholder. */
public final class ValueRules {
    /** Length first: what is looked at is never long. */
    public static final int MOST_CHARACTERS = 10_000;

    private ValueRules() {
    }

    /**
     * What is wrong with a value, if anything; the problem names the placeholder and never the value.
     *
     * @param row the rank of the declaration
     * @param value nothing when there is none; an empty one counts only where the declaration says that it may
     */
    public static Optional<Problem> check(Placeholder placeholder, int row, Optional<String> value) {
        return value.map(text -> code(placeholder, text))
                .orElse(Optional.of(Code.PLACEHOLDER_VALUE_MISSING))
                .map(code -> Problem.error(
                        Declarations.place(row, ""), code, placeholder.name(), listed(placeholder, code)));
    }

    private static String listed(Placeholder placeholder, Code code) {
        return switch (code) {
            case PLACEHOLDER_VALUE_CHOICE -> String.join(", ", placeholder.choices());
            case PLACEHOLDER_VALUE_LENGTH -> String.valueOf(MOST_CHARACTERS);
            default -> placeholder.description();
        };
    }

    /** What is wrong with a text as a value. */
    static Optional<Code> code(Placeholder placeholder, String text) {
        if (text.length() > MOST_CHARACTERS) {
            return Optional.of(Code.PLACEHOLDER_VALUE_LENGTH);
        }
        if (!placeholder.choices().isEmpty() && !placeholder.choices().contains(text)) {
            return Optional.of(text.isEmpty() ? Code.PLACEHOLDER_VALUE_MISSING : Code.PLACEHOLDER_VALUE_CHOICE);
        }
        if (placeholder.pattern().isPresent()) {
            boolean matches = ValuePattern.of(placeholder.pattern().get()).matches(text);
            return matches ? Optional.empty()
                    : Optional.of(text.isEmpty() ? Code.PLACEHOLDER_VALUE_MISSING : Code.PLACEHOLDER_VALUE_PATTERN);
        }
        boolean mayBeEmpty = placeholder.initial().filter(String::isEmpty).isPresent() || placeholder.choices().contains("");
        return text.isEmpty() && !mayBeEmpty ? Optional.of(Code.PLACEHOLDER_VALUE_MISSING) : Optional.empty();
    }
}
