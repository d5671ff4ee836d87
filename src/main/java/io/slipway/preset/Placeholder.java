package io.slipway.preset;

import java.util.List;
import java.util.Optional;

/**
 * A name that stands as {@code {{name}}} in a preset and gets its value at launch.
 *
 * @param name the name between the braces
 * @param description what the operator is told when asked for it, may be empty
 * @param initial the value when none is given
 * @param pattern the regular expression that a value has to match as a whole
 * @param choices the values that may be given; any when empty
 */
public record Placeholder(
        String name, String description, Optional<String> initial, Optional<String> pattern, List<String> choices) {
    public Placeholder {
        choices = List.copyOf(choices);
    }
}
