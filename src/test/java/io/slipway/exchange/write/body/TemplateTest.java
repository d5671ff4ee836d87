package io.slipway.exchange.write.body;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.exchange.write.NastyLaunches;
import io.slipway.json.JsonChars;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonWriter;
import io.slipway.northflank.body.RunBodies;
import io.slipway.northflank.body.Secrets;
import io.slipway.run.EnvValue;
import io.slipway.run.EnvVar;
import io.slipway.run.FileContent;
import io.slipway.run.RunSpec;
import io.slipway.run.SecretFile;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Example;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Secrets become gaps with names that every shell takes; other spellings of JSON are the same JSON. */
class TemplateTest {
    @Provide
    Arbitrary<RunSpec> launches() {
        return NastyLaunches.any();
    }

    @ParameterizedTest
    @CsvSource({
        "DATABASE_URL, DATABASE_URL", "lower, lower", "a-b, a_b", "a.b/c, a_b_c", "1ST, _1ST", "'', SECRET", "PATH, RUN_PATH",
        "Path, RUN_Path", "IFS, RUN_IFS", "NORTHFLANK_API_TOKEN, RUN_NORTHFLANK_API_TOKEN", "slipway_run, RUN_slipway_run",
        "BASH_ENV, RUN_BASH_ENV", "__proto__, RUN___proto__", "\u00e9\u00e9, __"
    })
    void aNameIsLegalAndMeansNothingElse(String wish, String name) {
        assertThat(new GapNames().like(wish)).isEqualTo(name);
    }

    @Example
    void namesThatWindowsTakesForOneAreTwo() {
        GapNames names = new GapNames();

        assertThat(List.of(names.like("a-b"), names.like("a.b"), names.like("A_B"), names.like("a_b_2")))
                .containsExactly("a_b", "a_b_2", "A_B_3", "a_b_2_2");
    }

    @Example
    void whatIsMissingIsAGapEvenWithSecrets() {
        RunSpec spec = new RunSpec(
                RunSpec.EMPTY.target(),
                List.of(new EnvVar("A", new EnvValue.Missing()), EnvVar.secret("B", "b"), EnvVar.plain("C", "c")),
                List.of(new SecretFile("/etc/app.json", new FileContent.Missing(), "utf-8")),
                List.of(),
                "",
                RunSpec.EMPTY.deployment());

        assertThat(Template.of(spec, Secrets.CLEAR).variables()).containsExactly("A", "ETC_APP_JSON_BASE64");
        assertThat(Template.of(spec, Secrets.MASKED).variables()).containsExactly("A", "B", "ETC_APP_JSON_BASE64");
    }

    @Property(tries = 300)
    void noSecretIsInTheParts(@ForAll("launches") RunSpec spec) {
        Template template = Template.of(spec, Secrets.MASKED);
        String masked = Template.joined(template.indented(), json -> json, gap -> "\"********\"");

        assertThat(masked).isEqualTo(JsonWriter.indented(RunBodies.value(spec, Secrets.MASKED)));
        assertThat(template.variables().stream().map(name -> name.toUpperCase(Locale.ROOT)))
                .doesNotHaveDuplicates()
                .allMatch(name -> name.matches("[A-Z_][A-Z0-9_]*"));
    }

    @Property(tries = 300)
    void everySpellingIsTheSameJson(@ForAll("launches") RunSpec spec) throws Exception {
        String json = new String(RunBodies.write(spec), StandardCharsets.UTF_8);

        assertThat(JsonReader.read(JsonChars.visible(json))).isEqualTo(JsonReader.read(json));
        String ascii = JsonChars.ascii(json, "%!^&|<>?");
        assertThat(JsonReader.read(ascii)).isEqualTo(JsonReader.read(json));
        assertThat(ascii).matches("[ -~&&[^%!^&|<>?]]*").doesNotContain("\\\"", "\\\\");
    }
}
