package io.slipway.ui.presets.versions;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.compare.Difference;
import io.slipway.preset.Preset;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Two versions of a preset differ in what is sent and in what is switched off. */
class VersionsTest {
    @Test
    void aVariableThatIsSwitchedOffIsADifference() {
        List<Difference> differences = Versions.between(
                preset(EnvVar.plain("A", "1"), EnvVar.plain("B", "")),
                preset(EnvVar.plain("A", "1").enabled(false), EnvVar.plain("B", "")));

        assertThat(differences.toString()).contains("Removed[pointer=/runtimeEnvironment/A", "Added[pointer=/notSent");
    }

    @Test
    void aSecretThatIsOffIsComparedAndNotShown() {
        Preset one = preset(EnvVar.secret("A", "canary-1").enabled(false), EnvVar.secret("A", "canary-2"));
        Preset other = preset(EnvVar.secret("A", "canary-3").enabled(false), EnvVar.secret("A", "canary-2"));

        assertThat(Versions.between(one, one)).isEmpty();
        assertThat(Versions.between(one, other).toString())
                .contains("/notSent/A")
                .doesNotContain("canary");
    }

    private static Preset preset(EnvVar... variables) {
        return Preset.of("id", "name", RunSpec.EMPTY.withEnvironment(List.of(variables)));
    }
}
