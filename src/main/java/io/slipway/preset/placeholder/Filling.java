package io.slipway.preset.placeholder;

import io.slipway.preset.Placeholder;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A launch with the values of its placeholders in place, or why it has none. */
public sealed interface Filling {
    /**
     * Every declared placeholder has its value.
     *
     * @param spec the launch as it is sent
     */
    record Filled(RunSpec spec) implements Filling {}

    /**
     * Values are missing or wrong.
     *
     * @param problems one for each such placeholder, in the order of the declarations; none holds a value
     */
    record Refused(List<Problem> problems) implements Filling {
        public Refused {
            problems = List.copyOf(problems);
        }
    }

    /**
     * Puts the values into the launch: each literally and once, so that braces in a value stay as they are. A name that
     * is not declared stays as it stands, which is why nothing has to be escaped.
     *
     * @param given values by name; what is not given has its default, and what is not used needs none
     */
    static Filling fill(RunSpec spec, List<Placeholder> declared, Map<String, String> given) {
        Uses uses = Uses.of(spec, declared);
        List<Problem> problems = new ArrayList<>();
        Map<String, String> values = new LinkedHashMap<>();
        for (int row = 0; row < declared.size(); row++) {
            Placeholder placeholder = declared.get(row);
            if (uses.contains(placeholder.name())) {
                Optional<String> value = Optional.ofNullable(given.get(placeholder.name())).or(placeholder::initial);
                ValueRules.check(placeholder, row, value).ifPresent(problems::add);
                value.ifPresent(text -> values.putIfAbsent(placeholder.name(), text));
            }
        }
        return problems.isEmpty() ? new Filled(with(spec, values)) : new Refused(problems);
    }

    private static RunSpec with(RunSpec spec, Map<String, String> values) {
        return values.isEmpty() ? spec : SpecTexts.turned(spec, (use, text) -> Marks.replaced(text, values));
    }
}
