package io.slipway.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.Code;
import io.slipway.run.EnvVar;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** A preset's text holds all of a launch but its secrets, and says what it cannot hold. */
class PresetCodecTest {
    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Property(tries = 10_000)
    void specToPresetToSpecIsTheIdentityButForSecretsInClear(@ForAll("specs") RunSpec spec) throws Exception {
        byte[] file = PresetCodec.write(Preset.of("id", "name", spec));
        RunSpec stored = PresetSecrets.seal("id", spec, Seals.NONE, List.of());

        PresetCodec.Reading reading = PresetCodec.read((JsonValue.Obj) JsonReader.read(file), "");

        assertThat(reading.preset()).isEqualTo(Preset.of("id", "name", stored));
        assertThat(reading.run().isComplete()).isTrue();
        assertThat(PresetCodec.write(reading.preset())).isEqualTo(file);
    }

    @Property(tries = 10_000)
    void specToPresetToSpecIsTheIdentityWithoutSecrets(@ForAll("specs") RunSpec random) throws Exception {
        RunSpec spec = random.withoutSecrets();

        PresetCodec.Reading reading =
                PresetCodec.read((JsonValue.Obj) JsonReader.read(PresetCodec.write(Preset.of("id", "n", spec))), "");

        assertThat(reading.preset().spec()).isEqualTo(spec);
    }

    @Test
    void aSecretThatStandsInTheFileIsSaid() throws Exception {
        PresetCodec.Reading reading =
                read("{\"slipway\":1,\"runtimeEnvironment\":[{\"name\":\"A\",\"value\":\"x\",\"secret\":true}]}");

        assertThat(reading.preset().spec().environment()).containsExactly(EnvVar.secret("A", "x"));
        assertThat(reading.run().problems()).extracting(Problem::code).containsExactly(Code.SECRET_IN_CLEAR);
    }

    @Test
    void aMisspeltPartOfTheLaunchIsRefusedAndAnythingElseKept() throws Exception {
        assertThat(read("{\"slipway\":1,\"runtimeEnviroment\":[{\"name\":\"A\",\"value\":\"x\"}],\"Billing\":{},\"owner\":1}")
                        .run()
                        .problems())
                .extracting(problem -> problem.code() + " " + problem.place().pointer())
                .containsExactly("KEY_UNKNOWN_LIKE /runtimeEnviroment", "KEY_UNKNOWN_LIKE /Billing");
    }

    @Test
    void aNewerFormatIsRefused() throws Exception {
        assertThat(read("{\"slipway\":2,\"runtimeEnvironment\":{\"new\":\"shape\"}}").run().problems())
                .extracting(Problem::code)
                .containsExactly(Code.PRESET_VERSION);
        assertThat(read("{\"slipway\":\"x\"}").run().problems())
                .extracting(Problem::code)
                .containsExactly(Code.PRESET_VERSION);
    }

    @Test
    void wrongShapesAreProblemsWithTheirPlace() throws Exception {
        assertThat(read("{\"slipway\":1,\"runtimeEnvironment\":[1,{\"name\":null}],\"runtimeFiles\":{}}")
                        .run()
                        .problems())
                .extracting(problem -> problem.place().pointer())
                .containsExactly("/runtimeEnvironment/0", "/runtimeEnvironment/1/name", "/runtimeFiles");
    }

    @Test
    void detailsAndUnknownMembersComeBackInTheirOrder() throws Exception {
        PresetDetails details = new PresetDetails(
                List.of("nightly", "eu"),
                "Ask the data team.\nTwice.",
                List.of(new Placeholder(
                        "date", "Day to import", Optional.of("today"), Optional.of("[a-z]+"), List.of("today", "all"))));
        Preset preset = new Preset(
                "id",
                "name",
                details,
                RunSpec.EMPTY,
                List.of(new JsonValue.Member("z", JsonValue.EMPTY), new JsonValue.Member("a", new JsonValue.Null())));

        byte[] file = PresetCodec.write(preset);

        assertThat(PresetCodec.read((JsonValue.Obj) JsonReader.read(file), "").preset()).isEqualTo(preset);
        assertThat(new String(file, StandardCharsets.UTF_8)).startsWith("""
                {
                  "$schema": "urn:slipway:preset:1",
                  "slipway": 1,
                  "id": "id",
                  "name": "name",
                  "tags": [
                """);
    }

    @Test
    void aSchemaOfTheTeamIsKept() throws Exception {
        PresetCodec.Reading reading = read("{\"$schema\":\"./team.schema.json\",\"slipway\":1}");

        assertThat(new String(PresetCodec.write(reading.preset()), StandardCharsets.UTF_8))
                .contains("\"$schema\": \"./team.schema.json\"")
                .doesNotContain("urn:");
    }

    @Test
    void wrongDetailsAreProblemsWithTheirPlace() throws Exception {
        assertThat(read("{\"slipway\":1,\"tags\":\"x\",\"notes\":1,\"placeholders\":[1,{\"name\":2,\"choices\":[3]}]}")
                        .run()
                        .problems())
                .allMatch(Problem::isError)
                .extracting(problem -> problem.place().pointer())
                .containsExactlyInAnyOrder(
                        "/tags", "/notes", "/placeholders/0", "/placeholders/1/name", "/placeholders/1/choices");
    }

    @Test
    void aSealedValueBesideOneInClearIsRefused() throws Exception {
        assertThat(read("{\"slipway\":1,\"runtimeEnvironment\":[{\"name\":\"A\",\"value\":\"x\",\"sealed\":\"y\"}]}")
                        .run()
                        .problems())
                .extracting(Problem::code)
                .containsExactly(Code.SEALED_AND_VALUE);
    }

    private static PresetCodec.Reading read(String file) throws Exception {
        return PresetCodec.read((JsonValue.Obj) JsonReader.read(file), "file");
    }
}
