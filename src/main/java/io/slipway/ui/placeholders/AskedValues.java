package io.slipway.ui.placeholders;

import io.slipway.preset.Placeholder;
import io.slipway.preset.placeholder.Filling;
import io.slipway.preset.placeholder.Use;
import io.slipway.preset.placeholder.Uses;
import io.slipway.preset.placeholder.ValueRules;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;

/** The values that a launch is asked for, as they are typed, and what they come to. It prints none of them. */
final class AskedValues {
    private final RunSpec spec;
    private final List<Placeholder> declared;
    private final Function<RunSpec, List<Problem>> rules;
    private final Uses uses;
    private final List<Asked> asked = new ArrayList<>();
    private final ReadOnlyObjectWrapper<Answer> answer = new ReadOnlyObjectWrapper<>();

    /**
     * One value.
     *
     * @param placeholder its declaration
     * @param secret whether it becomes part of a secret
     * @param value what is typed
     */
    record Asked(Placeholder placeholder, boolean secret, StringProperty value) {
        String name() {
            return placeholder.name();
        }

        @Override
        public String toString() {
            return "Asked[" + name() + "]";
        }
    }

    /**
     * What the values come to.
     *
     * @param launch the launch that is sent, when all is right
     * @param wrong for each name what is wrong with its value, or with the field that it stands in
     * @param others what is wrong elsewhere
     */
    record Answer(Optional<RunSpec> launch, Map<String, Problem> wrong, List<Problem> others) {}

    /**
     * The values that this launch needs.
     *
     * @param before values of an earlier launch; they come before defaults
     * @param rules judge the launch with its values in place
     */
    AskedValues(
            RunSpec spec, List<Placeholder> declared, Map<String, String> before, Function<RunSpec, List<Problem>> rules) {
        this.spec = spec;
        this.declared = declared;
        this.rules = rules;
        uses = Uses.of(spec, declared);
        for (Placeholder placeholder : declared) {
            if (uses.contains(placeholder.name())) {
                boolean secret = uses.isSecret(placeholder.name());
                StringProperty value = new SimpleStringProperty(first(placeholder, secret ? Map.of() : before));
                value.subscribe((old, typed) -> judge());
                asked.add(new Asked(placeholder, secret, value));
            }
        }
        judge();
    }

    private static String first(Placeholder placeholder, Map<String, String> before) {
        return Optional.ofNullable(before.get(placeholder.name()))
                .filter(value -> ValueRules.check(placeholder, 0, Optional.of(value)).isEmpty())
                .or(placeholder::initial)
                .orElse("");
    }

    private void judge() {
        Map<String, String> values = new HashMap<>();
        asked.forEach(each -> values.put(each.name(), each.value().get()));
        switch (Filling.fill(spec, declared, values)) {
            case Filling.Refused(List<Problem> problems) -> {
                Map<String, Problem> wrong = new LinkedHashMap<>();
                problems.forEach(problem -> wrong.put(declared.get(problem.place().row()).name(), problem));
                answer.set(new Answer(Optional.empty(), wrong, List.of()));
            }
            case Filling.Filled(RunSpec filled) -> answer.set(judged(filled));
        }
    }

    private Answer judged(RunSpec filled) {
        List<Problem> errors = rules.apply(filled).stream().filter(Problem::isError).toList();
        Map<String, Problem> wrong = new LinkedHashMap<>();
        List<Problem> others = new ArrayList<>();
        for (Problem error : errors) {
            List<String> names = namesAt(error).toList();
            names.forEach(name -> wrong.putIfAbsent(name, error));
            if (names.isEmpty()) {
                others.add(error);
            }
        }
        return new Answer(errors.isEmpty() ? Optional.of(filled) : Optional.empty(), wrong, others);
    }

    private Stream<String> namesAt(Problem error) {
        return uses.places().entrySet().stream()
                .filter(entry -> entry.getValue().stream().map(Use::place).anyMatch(error.place()::equals))
                .map(Map.Entry::getKey);
    }

    /** One for each placeholder that is used, in the order of the declarations. */
    List<Asked> asked() {
        return asked;
    }

    /** What they come to now. */
    ReadOnlyObjectProperty<Answer> answerProperty() {
        return answer.getReadOnlyProperty();
    }

    /** The values that may be offered another time: none that became part of a secret. */
    Map<String, String> toRemember() {
        Map<String, String> kept = new HashMap<>();
        asked.stream().filter(each -> !each.secret()).forEach(each -> kept.put(each.name(), each.value().get()));
        return kept;
    }
}
