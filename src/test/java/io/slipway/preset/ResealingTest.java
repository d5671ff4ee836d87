package io.slipway.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/** After the keys of a team have changed, a preset opens with the new ones and with no others. */
class ResealingTest {
    private static final RunSpec SPEC =
            RunSpec.EMPTY.withEnvironment(List.of(EnvVar.secret("A", "one"), EnvVar.secret("B", "two")));

    private final Vault anna = new Vault(Path.of("anna"), new SystemKeychain());
    private final Vault bob = new Vault(Path.of("bob"), new SystemKeychain());
    private final PublicKey annaKey = created(anna);
    private final PublicKey bobKey = created(bob);

    private static PublicKey created(Vault vault) {
        return vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey key)
                ? key
                : PublicKey.parse("").orElseThrow();
    }

    private static Preset sealed(PublicKey... recipients) {
        return Preset.of("id", "n", PresetSecrets.seal("id", SPEC, Seals.NONE, List.of(recipients)));
    }

    @Test
    void aNewMemberCanOpenIt() {
        Resealing.Resealed shared = Resealing.of(sealed(annaKey), anna, List.of(annaKey, bobKey));

        assertThat(shared.locked()).isZero();
        assertThat(PresetSecrets.open("id", shared.preset().spec(), bob).spec()).isEqualTo(SPEC);
        assertThat(PresetSecrets.open("id", shared.preset().spec(), anna).spec()).isEqualTo(SPEC);
    }

    @Test
    void whoLeftCannotOpenWhatIsSealedFromThenOn() {
        Resealing.Resealed left = Resealing.of(sealed(annaKey, bobKey), anna, List.of(annaKey));

        assertThat(PresetSecrets.open("id", left.preset().spec(), bob).locked())
                .hasSize(2)
                .containsValue(Trouble.NOT_FOR_THIS_KEY);
    }

    @Test
    void whatCannotBeOpenedStaysAsItWas() {
        Preset foreign = sealed(bobKey);

        Resealing.Resealed same = Resealing.of(foreign, anna, List.of(annaKey));

        assertThat(same.locked()).isEqualTo(2);
        assertThat(same.preset()).isEqualTo(foreign);
    }
}
