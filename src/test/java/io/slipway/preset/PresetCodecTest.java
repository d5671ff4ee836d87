package io.slipway.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.Code;
import io.slipway.run.EnvVar;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.RunSpecs;
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
    void specToPresetToSpecIsTheIdentityButForSecrets(@ForAll("specs") RunSpec spec) throws Exception {
        byte[] file = PresetCodec.write(Preset.of("id", "name", spec));

        PresetCodec.Reading reading = PresetCodec.read((JsonValue.Obj) JsonReader.read(file), "");

        assertThat(reading.preset()).isEqualTo(Preset.of("id", "name", spec.withoutSecrets()));
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

    private static PresetCodec.Reading read(String file) throws Exception {
        return PresetCodec.read((JsonValue.Obj) JsonReader.read(file), "file");
    }
}
