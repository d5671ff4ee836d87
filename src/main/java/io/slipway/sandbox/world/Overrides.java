package io.slipway.sandbox.world;

import java.util.List;
import java.util.Optional;

/** What a run overrides, as far as its log may say: names, a plan and a source, never a value. */
public record Overrides(Optional<String> plan, Optional<String> source, List<String> variables, List<String> files) {
    /** Copies the lists. */
    public Overrides {
        variables = List.copyOf(variables);
        files = List.copyOf(files);
    }

    /** Nothing overridden. */
    public static Overrides none() {
        return new Overrides(Optional.empty(), Optional.empty(), List.of(), List.of());
    }
}
