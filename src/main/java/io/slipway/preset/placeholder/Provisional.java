package io.slipway.preset.placeholder;

import io.slipway.preset.Placeholder;
import io.slipway.run.Code;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A launch before its values are known, as far as it can be judged: with the default of each placeholder, else its first
 * choice; what has neither is left open.
 *
 * @param spec the launch with what stands in
 * @param open the texts that hold a placeholder still
 */
public record Provisional(RunSpec spec, Set<Place> open) {
    /** Wrong whatever the value will be. */
    private static final Set<Code> CERTAIN = EnumSet.of(Code.RUNTIME_FIELD_UNUSED, Code.TEXT_SURROGATE);

    public Provisional {
        open = Set.copyOf(open);
    }

    /** The launch with what stands in for these placeholders. */
    public static Provisional of(RunSpec spec, List<Placeholder> declared) {
        if (declared.isEmpty()) {
            return new Provisional(spec, Set.of());
        }
        Map<String, String> standIns = new HashMap<>();
        declared.forEach(placeholder ->
                standIn(placeholder).ifPresent(text -> standIns.putIfAbsent(placeholder.name(), text)));
        Set<String> names = Declarations.names(declared);
        Set<Place> open = new HashSet<>();
        RunSpec judged = SpecTexts.turned(spec, (use, text) -> {
            if (Marks.in(text).stream().anyMatch(name -> names.contains(name) && !standIns.containsKey(name))) {
                open.add(use.place());
            }
            return Marks.replaced(text, standIns);
        });
        return new Provisional(judged, open);
    }

    private static Optional<String> standIn(Placeholder placeholder) {
        return Stream.concat(placeholder.initial().stream(), placeholder.choices().stream())
                .filter(text -> ValueRules.code(placeholder, text).isEmpty())
                .findFirst();
    }

    /** What rules say of the launch, without what only a value can decide. */
    public List<Problem> judge(Function<RunSpec, List<Problem>> rules) {
        return rules.apply(spec).stream()
                .filter(problem -> CERTAIN.contains(problem.code()) || !open.contains(problem.place()))
                .toList();
    }

    /**
     * What is wrong with a launch before its values are known: with the declarations, and by these rules.
     *
     * @param rules judge a launch whose placeholders are replaced as far as something stands in
     */
    public static List<Problem> problems(
            RunSpec spec, List<Placeholder> declared, Function<RunSpec, List<Problem>> rules) {
        return Stream.concat(
                        of(spec, declared).judge(rules).stream(), Declarations.check(declared, spec).stream())
                .toList();
    }

    /** The placeholders of a launch that have no default, each as a warning that it is asked for. */
    public static List<Problem> asked(RunSpec spec, List<Placeholder> declared) {
        Uses uses = Uses.of(spec, declared);
        return Stream.iterate(0, row -> row < declared.size(), row -> row + 1)
                .filter(row -> uses.contains(declared.get(row).name()) && declared.get(row).initial().isEmpty())
                .map(row -> Problem.warning(
                        Declarations.place(row, ""), Code.PLACEHOLDER_ASKED, declared.get(row).name()))
                .toList();
    }
}
