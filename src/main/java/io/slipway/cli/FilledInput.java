package io.slipway.cli;

import io.slipway.preset.Placeholder;
import io.slipway.preset.placeholder.Declarations;
import io.slipway.preset.placeholder.Filling;
import io.slipway.preset.placeholder.Provisional;
import io.slipway.run.Code;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** An input whose placeholders have the values that were given; the rules judge it as it would be sent. */
final class FilledInput {
    private final RunInput input;
    private final List<Placeholder> declared;
    private final List<Problem> refused;
    private final List<Problem> said = new ArrayList<>();
    private final Provisional provisional;
    private final RunSpec spec;

    private FilledInput(RunInput input, Map<String, String> given) {
        this.input = input;
        RunSpec read = input.reading().spec();
        declared = input.placeholders().stream().map(placeholder -> with(placeholder, given)).toList();
        said.addAll(Declarations.check(input.placeholders(), read));
        provisional = Provisional.of(read, declared);
        switch (Filling.fill(read, input.placeholders(), given)) {
            case Filling.Filled(RunSpec filled) -> {
                spec = filled;
                refused = List.of();
            }
            case Filling.Refused(List<Problem> problems) -> {
                spec = provisional.spec();
                refused = problems;
            }
        }
    }

    /** What was given stands in as the default does. */
    private static Placeholder with(Placeholder placeholder, Map<String, String> given) {
        Optional<String> value = Optional.ofNullable(given.get(placeholder.name())).or(placeholder::initial);
        return new Placeholder(
                placeholder.name(), placeholder.description(), value, placeholder.pattern(), placeholder.choices());
    }

    /** For a launch: every placeholder that is used needs a value. */
    static FilledInput ofAll(RunInput input, Map<String, String> given) {
        FilledInput filled = new FilledInput(input, given);
        filled.said.addAll(filled.refused);
        return filled;
    }

    /** For a check: what is missing is asked for later. */
    static FilledInput asFarAsGiven(RunInput input, Map<String, String> given) {
        FilledInput filled = new FilledInput(input, given);
        filled.refused.stream().filter(problem -> !isMissing(problem)).forEach(filled.said::add);
        filled.said.addAll(Provisional.asked(input.reading().spec(), filled.declared));
        return filled;
    }

    private static boolean isMissing(Problem problem) {
        return problem.code() == Code.PLACEHOLDER_VALUE_MISSING;
    }

    /** The launch as it would be sent; where values are missing, only as far as it can be judged. */
    RunSpec spec() {
        return spec;
    }

    /** Whether a value is missing that a flag could give. */
    boolean lacksValues() {
        return refused.stream().anyMatch(FilledInput::isMissing);
    }

    /** Everything that is wrong: with the placeholders, with the text, and by these rules. */
    List<Problem> judge(Function<RunSpec, List<Problem>> rules, RunSpec launch) {
        Provisional judged = new Provisional(launch, refused.isEmpty() ? Set.of() : provisional.open());
        return Stream.concat(said.stream(), input.reading().union(judged.judge(rules)).stream()).toList();
    }

    /** The same by the rules of the body; secrets that a preset does not hold count as present. */
    List<Problem> judge(Known known) {
        return input.present(judge(body -> Rules.ofBody(body, known), spec));
    }
}
