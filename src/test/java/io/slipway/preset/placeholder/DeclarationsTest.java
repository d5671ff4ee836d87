package io.slipway.preset.placeholder;

import static io.slipway.preset.placeholder.Launches.declared;
import static io.slipway.preset.placeholder.Launches.withChoices;
import static io.slipway.preset.placeholder.Launches.withDefault;
import static io.slipway.preset.placeholder.Launches.withPattern;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.Placeholder;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** What is wrong with a declaration, where, and by which code. */
class DeclarationsTest {
    private static final RunSpec USING = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "{{a}} {{b}} {{api-token}}")));

    static Stream<Arguments> declarations() {
        return Stream.of(
                Arguments.of(declared("a"), ""),
                Arguments.of(withDefault("a", "x"), ""),
                Arguments.of(withChoices("a", "x", "y"), ""),
                Arguments.of(withPattern("a", "[a-f0-9]{40}"), ""),
                Arguments.of(declared(""), "error /placeholders/0/name placeholder.name.empty"),
                Arguments.of(declared("9"), "error /placeholders/0/name placeholder.name.form"),
                Arguments.of(declared("a b"), "error /placeholders/0/name placeholder.name.form"),
                Arguments.of(declared("c"), "warning /placeholders/0 placeholder.unused"),
                Arguments.of(withPattern("a", "("), "error /placeholders/0/pattern placeholder.pattern.form"),
                Arguments.of(withPattern("a", "(?=x)y"), "error /placeholders/0/pattern placeholder.pattern.form"),
                Arguments.of(withPattern("a", "x".repeat(301)), "error /placeholders/0/pattern placeholder.pattern.length"),
                Arguments.of(withPattern("a", "((x{100}){100}){100}"), "error /placeholders/0/pattern placeholder.pattern.costly"),
                Arguments.of(full("a", "x", "[0-9]+"), "error /placeholders/0/default placeholder.default.pattern"),
                Arguments.of(full("a", "z", null, "x", "y"), "error /placeholders/0/default placeholder.default.choice"),
                Arguments.of(full("a", "1", "[0-9]+", "1", "x"), "error /placeholders/0/choices/1 placeholder.choice.pattern"),
                Arguments.of(withChoices("a", "x", "x"), "warning /placeholders/0/choices/1 placeholder.choice.duplicate"),
                Arguments.of(
                        withDefault("api-token", "nf-eyJabc"),
                        "warning /placeholders/0/default placeholder.default.looks.secret"));
    }

    @ParameterizedTest
    @MethodSource("declarations")
    void saysWhatIsWrong(Placeholder declaration, String expected) {
        assertThat(said(List.of(declaration), USING)).isEqualTo(expected.isEmpty() ? List.of() : List.of(expected));
    }

    @Test
    void aNameBelongsToOne() {
        assertThat(said(List.of(declared("a"), declared("b"), declared("a")), USING))
                .containsExactly("error /placeholders/2/name placeholder.name.duplicate");
    }

    /** In what is locked it may be used, and nobody can tell. */
    @Test
    void whatIsLockedMayUseIt() {
        RunSpec locked = RunSpec.EMPTY.withEnvironment(List.of(new EnvVar("A", new EnvValue.Locked("sealed"))));

        assertThat(said(List.of(declared("a")), locked)).isEmpty();
    }

    /** Each of these would hold a matcher that tries for longer than anyone waits. */
    @ParameterizedTest
    @MethodSource("evil")
    void noPatternHangs(String pattern) {
        String almost = "a".repeat(ValueRules.MOST_CHARACTERS - 1) + "!";

        assertThat(ValuePattern.of(pattern).matches(almost)).isFalse();
    }

    static Stream<String> evil() {
        return Stream.of(
                "(a+)+", "(a*)*", "(a|a)*", "(a|aa)+", "(.*a){12}", "([a-zA-Z]+)*", "(a?){1000}a{1000}",
                "(a{1000}){1000}", "((((a{99}){99}){99}){99}){99}", "(".repeat(150) + "a" + "{2})".repeat(37));
    }

    private static Placeholder full(String name, String initial, String pattern, String... choices) {
        return new Placeholder(name, "", Optional.of(initial), Optional.ofNullable(pattern), List.of(choices));
    }

    private static List<String> said(List<Placeholder> declared, RunSpec spec) {
        return Declarations.check(declared, spec).stream()
                .map(problem -> problem.severity().name().toLowerCase(Locale.ROOT) + " "
                        + problem.place().pointer() + " " + problem.code().key())
                .toList();
    }
}
