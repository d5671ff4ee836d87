package io.slipway.preset.placeholder;

import com.google.re2j.Pattern;
import com.google.re2j.PatternSyntaxException;
import io.slipway.run.Code;

/**
 * The regular expression of a declaration. Whoever wrote the preset wrote it, so it is matched by automata, in a time
 * that grows with the text only, and not by trying.
 */
sealed interface ValuePattern {
    /** Length first. */
    int MOST_CHARACTERS = 300;

    /** Whether the whole value has this form; nothing has one that cannot be used. */
    boolean matches(String value);

    /** One that can be asked. */
    record Usable(Pattern pattern) implements ValuePattern {
        @Override
        public boolean matches(String value) {
            return pattern.matches(value);
        }
    }

    /** One that cannot, with the reason. */
    record Unusable(Code reason) implements ValuePattern {
        @Override
        public boolean matches(String value) {
            return false;
        }
    }

    /** The expression as it is written in a declaration. */
    static ValuePattern of(String expression) {
        if (expression.length() > MOST_CHARACTERS) {
            return new Unusable(Code.PLACEHOLDER_PATTERN_LENGTH);
        }
        if (PatternSize.of(expression) > PatternSize.MOST) {
            return new Unusable(Code.PLACEHOLDER_PATTERN_COSTLY);
        }
        try {
            return new Usable(Pattern.compile(expression));
        } catch (PatternSyntaxException noExpression) {
            return new Unusable(Code.PLACEHOLDER_PATTERN_FORM);
        }
    }
}
