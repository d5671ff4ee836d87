package io.slipway.preset;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.draft.RunDraft;
import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.run.RunSpec;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Path;
import java.util.List;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A preset that is opened into the form and stored from it unchanged is the same file, byte for byte. */
class PresetRoundTripTest {
    private final Vault vault = new Vault(Path.of("nowhere"), new SystemKeychain());
    private final List<PublicKey> own = List.of(
            vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey key)
                    ? key
                    : PublicKey.parse("").orElseThrow());
    private final RunDraft draft = new RunDraft();

    @Provide
    Arbitrary<Preset> presets() {
        return RandomPresets.any();
    }

    @Property(tries = 1000)
    void throughTheFormAndBackWhileUnlocked(@ForAll("presets") Preset preset) throws Exception {
        byte[] file = stored(preset);
        Preset read = read(file);
        PresetSecrets.Opened opened = PresetSecrets.open(read.id(), read.spec(), vault);

        RunSpec again = PresetSecrets.seal(read.id(), throughTheForm(opened.spec()), opened.seals(), own);

        assertThat(PresetCodec.write(read.with(again))).isEqualTo(file);
    }

    @Property(tries = 1000)
    void throughTheFormAndBackWhileLocked(@ForAll("presets") Preset preset) throws Exception {
        byte[] file = stored(preset);
        Preset read = read(file);

        RunSpec again = PresetSecrets.seal(read.id(), throughTheForm(read.spec()), Seals.NONE, own);

        assertThat(PresetCodec.write(read.with(again))).isEqualTo(file);
    }

    private byte[] stored(Preset preset) {
        return PresetCodec.write(preset.with(PresetSecrets.seal(preset.id(), preset.spec(), Seals.NONE, own)));
    }

    private static Preset read(byte[] file) throws Exception {
        PresetCodec.Reading reading = PresetCodec.read((JsonValue.Obj) JsonReader.read(file), "");
        assertThat(reading.run().isComplete()).isTrue();
        return reading.preset();
    }

    private RunSpec throughTheForm(RunSpec spec) {
        draft.restore(spec);
        return draft.spec();
    }
}
