package io.slipway.preset.placeholder;

import static io.slipway.preset.placeholder.Launches.declared;
import static io.slipway.preset.placeholder.Launches.withChoices;
import static io.slipway.preset.placeholder.Launches.withDefault;
import static io.slipway.preset.placeholder.Launches.withPattern;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.preset.Placeholder;
import io.slipway.run.Code;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileData;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import io.slipway.run.SecretFile;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Values in the places of their names: everywhere they may stand, literally, once, and nothing else is touched. */
class FillingTest {
    private static final List<Placeholder> DATE = List.of(declared("date"));

    @Test
    void fillsEveryPlace() {
        assertThat(filled(Launches.saying("{{date}}"), DATE, Map.of("date", "today")))
                .isEqualTo(lockedAs("{{date}}", Launches.saying("today")));
        assertThat(filled(Launches.ofImage("{{date}}"), DATE, Map.of("date", "today")))
                .isEqualTo(lockedAs("{{date}}", Launches.ofImage("today")));
    }

    /** What is sealed cannot be looked into. */
    private static RunSpec lockedAs(String sealed, RunSpec spec) {
        return spec.withSecrets(
                (pointer, value) -> value instanceof EnvValue.Locked ? new EnvValue.Locked(sealed) : value,
                (pointer, content) -> content);
    }

    @Test
    void namesEveryPlace() {
        Uses uses = Uses.of(Launches.saying("{{date}} {{none}}"), DATE);

        assertThat(uses.places()).containsOnlyKeys("date");
        assertThat(uses.places().get("date")).extracting(use -> use.place().pointer() + (use.secret() ? " secret" : ""))
                .containsExactly(
                        "/runtimeEnvironment/PLAIN",
                        "/runtimeEnvironment/SECRET secret",
                        "/runtimeFiles/~1etc~1app/data secret",
                        "/dockerSecretMounts/mount/data secret",
                        "/deployment/docker/customEntrypoint",
                        "/deployment/docker/customCommand",
                        "/deployment/buildpack/customProcess",
                        "/deployment/buildpack/customEntrypoint",
                        "/deployment/buildpack/customCommand",
                        "/deployment/internal/branch");
        assertThat(Uses.of(Launches.ofImage("{{date}}"), DATE).places().get("date"))
                .extracting(use -> use.place().pointer())
                .contains("/deployment/external/imagePath");
        assertThat(uses.isSecret("date")).isTrue();
    }

    @Test
    void aValueInASecretStaysSecret() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.secret("URL", "db://{{password}}@host")));

        RunSpec filled = filled(spec, List.of(declared("password")), Map.of("password", "canary"));

        assertThat(filled.environment()).containsExactly(EnvVar.secret("URL", "db://canary@host"));
        assertThat(new Filling.Filled(filled).toString()).doesNotContain("canary");
    }

    @Test
    void binaryAndBrokenContentIsLeftAlone() {
        FileData binary = FileData.ofBytes(new byte[] {'{', '{', 'd', '}', '}', (byte) 0xff});
        FileData broken = FileData.ofBase64("e3tkYXRlfX0");
        RunSpec spec = new RunSpec(
                RunSpec.EMPTY.target(),
                List.of(),
                List.of(new SecretFile("/a", binary, ""), new SecretFile("/b", broken, "")),
                List.of(),
                "",
                RunSpec.EMPTY.deployment());

        RunSpec filled = filled(spec, List.of(withDefault("d", "x"), withDefault("date", "x")), Map.of());

        assertThat(filled.files()).extracting(SecretFile::content).containsExactly(binary, broken);
    }

    @ParameterizedTest
    @CsvSource(nullValues = "-", value = {
        "any, -, placeholder.value.missing",
        "any, '', placeholder.value.missing",
        "any, x, -",
        "default, -, -",
        "default, other, -",
        "default, '', placeholder.value.missing",
        "day, 2026-11-26, -",
        "day, 2026-11-26x, placeholder.value.pattern",
        "day, x2026-11-26, placeholder.value.pattern",
        "day, '2026-11-26\n', placeholder.value.pattern",
        "day, '', placeholder.value.missing",
        "maybe, '', -",
        "size, small, -",
        "size, tiny, placeholder.value.choice",
        "size, -, placeholder.value.missing",
        "broken, x, placeholder.value.pattern"
    })
    void judgesValues(String name, String value, String code) {
        List<Placeholder> all = List.of(
                declared("any"),
                withDefault("default", "d"),
                withPattern("day", "[0-9]{4}-[0-9]{2}-[0-9]{2}"),
                withPattern("maybe", "[a-z]*"),
                withChoices("size", "small", "large"),
                withPattern("broken", "("));
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "{{" + name + "}}")));

        Filling filling = Filling.fill(spec, all, value == null ? Map.of() : Map.of(name, value));

        if (code == null) {
            assertThat(filling).isInstanceOf(Filling.Filled.class);
        } else {
            assertThat(((Filling.Refused) filling).problems()).singleElement().satisfies(problem -> {
                assertThat(problem.code().key()).isEqualTo(code);
                assertThat(problem.args()).first().isEqualTo(name);
                assertThat(problem.place().pointer()).isEqualTo("/placeholders/" + problem.place().row());
            });
        }
    }

    @Test
    void aLongValueIsRefusedBeforeItIsMatched() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "{{x}}")));
        String tooLong = "a".repeat(ValueRules.MOST_CHARACTERS + 1);

        Filling filling = Filling.fill(spec, List.of(withPattern("x", "a*")), Map.of("x", tooLong));

        assertThat(((Filling.Refused) filling).problems()).extracting(Problem::code).containsExactly(Code.PLACEHOLDER_VALUE_LENGTH);
    }

    @Test
    void whatIsNotUsedNeedsNoValue() {
        assertThat(Filling.fill(RunSpec.EMPTY, DATE, Map.of())).isEqualTo(new Filling.Filled(RunSpec.EMPTY));
    }

    @Property(tries = 300)
    void withoutDeclarationsNothingChanges(@ForAll("launches") RunSpec spec) {
        assertThat(Filling.fill(spec, List.of(), Map.of("a", "x"))).isEqualTo(new Filling.Filled(spec));
        assertThat(Filling.fill(spec, List.of(declared("unheardOf")), Map.of())).isEqualTo(new Filling.Filled(spec));
    }

    @Property(tries = 300)
    void noDeclaredPlaceholderIsLeft(@ForAll("texts") String text, @ForAll("values") String a, @ForAll("values") String b) {
        List<Placeholder> both = List.of(declared("a"), declared("b"));

        RunSpec filled = filled(Launches.saying(text), both, Map.of("a", a, "b", b));

        assertThat(Uses.of(filled, both).places()).isEmpty();
    }

    @Property(tries = 300)
    void valuesAreTakenLiterallyAndOnce(@ForAll("texts") String text) {
        List<Placeholder> both = List.of(declared("a"), declared("b"));

        RunSpec filled = filled(Launches.saying(text), both, Map.of("a", "{{b}}$1\\", "b", "{{a}}"));

        String expected = text.replace("${{a}}", "\u0001").replace("${{b}}", "\u0002")
                .replace("{{ a }}", "\u0003").replace("{{a}}", "\u0003").replace("{{b}}", "\u0004")
                .replace("\u0003", "{{b}}$1\\").replace("\u0004", "{{a}}")
                .replace("\u0001", "${{a}}").replace("\u0002", "${{b}}");
        assertThat(filled.environment().getFirst().value().text()).isEqualTo(expected);
    }

    @Property(tries = 200)
    void theOrderOfDeclarationsDoesNotMatter(
            @ForAll("texts") String text, @ForAll("values") String a, @ForAll("values") String b) {
        List<Placeholder> one = List.of(declared("a"), withDefault("b", "x"), declared("c"));
        List<Placeholder> other = new ArrayList<>(one);
        Collections.reverse(other);

        assertThat(filled(Launches.saying(text), one, Map.of("a", a, "b", b)))
                .isEqualTo(filled(Launches.saying(text), other, Map.of("a", a, "b", b)));
    }

    @Property(tries = 200)
    void noProblemHoldsAValue(@ForAll("texts") String text) {
        List<Placeholder> all = List.of(
                withPattern("a", "[0-9]+"), withChoices("b", "one", "two"));
        String canary = "canary-5d1c";

        Filling filling = Filling.fill(Launches.saying(text + "{{a}}"), all, Map.of("a", canary, "b", canary));

        assertThat(((Filling.Refused) filling).problems()).isNotEmpty().allSatisfy(problem ->
                assertThat(problem.args()).noneMatch(arg -> arg.contains(canary)));
        assertThat(filling.toString()).doesNotContain(canary);
    }

    private static RunSpec filled(RunSpec spec, List<Placeholder> declared, Map<String, String> values) {
        return ((Filling.Filled) Filling.fill(spec, declared, values)).spec();
    }

    @Provide
    Arbitrary<RunSpec> launches() {
        return RunSpecs.any();
    }

    @Provide
    Arbitrary<String> values() {
        return Arbitraries.strings().withChars("ab$\\01 ü").ofMinLength(1).ofMaxLength(5);
    }

    /** Pieces of which none begins or ends another placeholder where it meets the next. */
    @Provide
    Arbitrary<String> texts() {
        return Arbitraries.of("{{a}}", "{{b}}", "{{ a }}", "${{a}}", "${a}", "{{c.d}}", "x", " ", "\n", "ü", "}")
                .list()
                .ofMaxSize(8)
                .map(pieces -> String.join("", pieces));
    }

    @Test
    void whatIsNotSentNeedsNoValueAndStaysAsItIs() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "{{a}}").enabled(false)));

        assertThat(filled(spec, List.of(declared("a")), Map.of())).isEqualTo(spec);
        assertThat(filled(spec, List.of(declared("a")), Map.of("a", "x"))).isEqualTo(spec);
        assertThat(Declarations.check(List.of(declared("a")), spec)).isEmpty();
    }

    @Test
    void anEmptyDefaultMayStand() {
        RunSpec spec = RunSpec.EMPTY.withEnvironment(List.of(EnvVar.plain("A", "x{{a}}")));

        assertThat(filled(spec, List.of(withDefault("a", "")), Map.of()).environment())
                .containsExactly(EnvVar.plain("A", "x"));
        assertThat(Optional.of(filled(spec, List.of(withDefault("a", "")), Map.of("a", "")))).isPresent();
    }
}
