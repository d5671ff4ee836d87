package io.slipway.preset.placeholder;

import io.slipway.preset.Placeholder;
import io.slipway.run.Code;
import io.slipway.run.EnvValue;
import io.slipway.run.Field;
import io.slipway.run.FileContent;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.SecretLooks;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** What a preset says about its placeholders, and what is wrong with it. */
public final class Declarations {
    private final List<Problem> problems = new ArrayList<>();
    private final Set<String> seen = new HashSet<>();

    private Declarations() {
    }

    static Set<String> names(List<Placeholder> declared) {
        return declared.stream().map(Placeholder::name).collect(Collectors.toSet());
    }

    /**
     * The place of a declaration.
     *
     * @param row its rank
     * @param member one member of it with a slash before it; empty for the declaration as a whole
     */
    static Place place(int row, String member) {
        return new Place(Field.PLACEHOLDER, row, Field.PLACEHOLDER.pointer() + "/" + row + member);
    }

    /** Errors and warnings in the order of the declarations, which are judged by themselves and by where they are used. */
    public static List<Problem> check(List<Placeholder> declared, RunSpec spec) {
        Declarations declarations = new Declarations();
        Uses uses = Uses.of(everythingIn(spec), declared);
        boolean readable = isReadable(spec);
        for (int row = 0; row < declared.size(); row++) {
            Placeholder placeholder = declared.get(row);
            declarations.checkName(placeholder.name(), row);
            if (declarations.isPatternRight(placeholder, row)) {
                declarations.checkChoices(placeholder, row);
                declarations.checkDefault(placeholder, row);
            }
            if (readable && Marks.isName(placeholder.name()) && !uses.contains(placeholder.name())) {
                declarations.problems.add(
                        Problem.warning(place(row, ""), Code.PLACEHOLDER_UNUSED, placeholder.name()));
            }
        }
        return declarations.problems;
    }

    /** What is used in a variable that is switched off for now is no left-over. */
    private static RunSpec everythingIn(RunSpec spec) {
        return spec.withEnvironment(
                spec.environment().stream().map(variable -> variable.enabled(true)).toList());
    }

    /** In what is locked or was not kept, a placeholder may stand unseen. */
    private static boolean isReadable(RunSpec spec) {
        return !spec.holdsLocked()
                && spec.environment().stream().noneMatch(variable -> variable.value() instanceof EnvValue.Missing)
                && spec.files().stream().noneMatch(file -> file.content() instanceof FileContent.Missing)
                && spec.dockerSecretMounts().stream().noneMatch(mount -> mount.content() instanceof FileContent.Missing);
    }

    private void checkName(String name, int row) {
        if (name.isEmpty()) {
            error(row, "/name", Code.PLACEHOLDER_NAME_EMPTY);
        } else if (!Marks.isName(name)) {
            error(row, "/name", Code.PLACEHOLDER_NAME_FORM, name);
        } else if (!seen.add(name)) {
            error(row, "/name", Code.PLACEHOLDER_NAME_DUPLICATE, name);
        }
    }

    /** By a pattern that cannot be used nothing else can be judged. */
    private boolean isPatternRight(Placeholder placeholder, int row) {
        Optional<ValuePattern> pattern = placeholder.pattern().map(ValuePattern::of);
        if (pattern.isPresent() && pattern.get() instanceof ValuePattern.Unusable(Code reason)) {
            error(row, "/pattern", reason, String.valueOf(ValuePattern.MOST_CHARACTERS));
            return false;
        }
        return true;
    }

    private void checkChoices(Placeholder placeholder, int row) {
        Set<String> once = new HashSet<>();
        for (int i = 0; i < placeholder.choices().size(); i++) {
            String choice = placeholder.choices().get(i);
            String member = "/choices/" + i;
            ValueRules.code(placeholder, choice)
                    .ifPresent(code -> error(row, member, Code.PLACEHOLDER_CHOICE_PATTERN, choice));
            if (!once.add(choice)) {
                problems.add(Problem.warning(place(row, member), Code.PLACEHOLDER_CHOICE_DUPLICATE, choice));
            }
        }
    }

    private void checkDefault(Placeholder placeholder, int row) {
        placeholder.initial().ifPresent(initial -> {
            ValueRules.code(placeholder, initial)
                    .ifPresent(code -> error(row, "/default", code == Code.PLACEHOLDER_VALUE_CHOICE
                            ? Code.PLACEHOLDER_DEFAULT_CHOICE : Code.PLACEHOLDER_DEFAULT_PATTERN));
            if (SecretLooks.like(placeholder.name(), initial)) {
                problems.add(Problem.warning(
                        place(row, "/default"), Code.PLACEHOLDER_DEFAULT_LOOKS_SECRET, placeholder.name()));
            }
        });
    }

    private void error(int row, String member, Code code, String... args) {
        problems.add(Problem.error(place(row, member), code, args));
    }
}
