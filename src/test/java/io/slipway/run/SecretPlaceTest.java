package io.slipway.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

/** The secrets of a launch, and the places for them. */
class SecretPlaceTest {
    @Provide
    Arbitrary<RunSpec> specs() {
        return RunSpecs.any();
    }

    @Property(tries = 300)
    void theyAreWhatIsTurnedInTheSameOrder(@ForAll("specs") RunSpec spec) {
        List<String> turned = new ArrayList<>();
        spec.withSecrets(
                (pointer, value) -> {
                    turned.add(pointer + value.equals(new EnvValue.Missing()));
                    return value;
                },
                (pointer, content) -> {
                    turned.add(pointer + content.equals(new FileContent.Missing()));
                    return content;
                });

        assertThat(spec.secretPlaces())
                .extracting(place -> place.pointer() + (place.clear().isEmpty() && place.sealed().isEmpty()))
                .isEqualTo(turned);
    }

    @Test
    void eachHasANameAndWhatIsThere() {
        RunSpec spec = new RunSpec(
                Target.NONE,
                List.of(EnvVar.plain("MODE", "full"), EnvVar.secret("TOKEN", "canary"), new EnvVar("OLD", new EnvValue.Locked("age"))),
                List.of(new SecretFile("/a", FileData.ofBase64("Y2FuYXJ5"), "")),
                List.of(new SecretMount("npm", new FileContent.Missing(), "")),
                "",
                RunSpec.EMPTY.deployment());

        assertThat(spec.secretPlaces())
                .containsExactly(
                        new SecretPlace("/runtimeEnvironment/TOKEN", "TOKEN", Optional.of("canary"), Optional.empty()),
                        new SecretPlace("/runtimeEnvironment/OLD", "OLD", Optional.empty(), Optional.of("age")),
                        new SecretPlace("/runtimeFiles/~1a/data", "/a", Optional.of("Y2FuYXJ5"), Optional.empty()),
                        new SecretPlace("/dockerSecretMounts/npm/data", "npm", Optional.empty(), Optional.empty()));
        assertThat(spec.secretPlaces().toString()).doesNotContain("canary", "Y2FuYXJ5");
    }
}
