package io.slipway.bench;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.vault.Attempt;
import io.slipway.vault.SystemKeychain;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultKind;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Saves one preset on and on, each time saying another number everywhere, until the process is killed. */
public final class SavingPreset {
    /** A secret of the preset, as none of the bytes on the disk may say it. */
    static final String CANARY = "canary-70b4-on-the-disk";

    private static final int VARIABLES = 200;

    private SavingPreset() {
    }

    /** The arguments are the presets folder and the preset's name; each number that is stored is printed. */
    public static void main(String[] args) throws Exception {
        Vault vault = new Vault(Path.of("nowhere"), new SystemKeychain());
        if (!(vault.create(VaultKind.MEMORY, new char[0]) instanceof Attempt.Done<PublicKey>(PublicKey key))) {
            throw new IllegalStateException("no key");
        }
        PresetStore store = new PresetStore(Path.of(args[0]), () -> args[1]);
        SaveResult result = store.create(numbered(store.fresh(args[1], RunSpec.EMPTY), 0, key), "");
        for (int number = 1; result instanceof SaveResult.Saved(PresetFile file); number++) {
            System.out.println(number - 1);
            result = store.save(file.seen(), numbered(((PresetFile.Usable) file).preset(), number, key));
        }
        throw new IllegalStateException(result.toString());
    }

    private static Preset numbered(Preset preset, int number, PublicKey key) {
        List<EnvVar> variables = new ArrayList<>(List.of(EnvVar.secret("TOKEN", CANARY)));
        for (int i = 0; i < VARIABLES; i++) {
            variables.add(EnvVar.plain("V" + i, number + " " + "x".repeat(number % 300)));
        }
        RunSpec spec = PresetSecrets.seal(
                preset.id(), RunSpec.EMPTY.withEnvironment(variables), Seals.NONE, List.of(key));
        return preset.with(spec).with(new PresetDetails(List.of(), String.valueOf(number), List.of()));
    }

    /** The number that a stored preset says, or nothing when it does not say one number all over. */
    static int numberOf(Preset preset) {
        int number = Integer.parseInt(preset.details().notes());
        List<EnvVar> variables = preset.spec().environment();
        boolean whole = variables.size() == VARIABLES + 1
                && variables.stream().skip(1).allMatch(variable ->
                        variable.value().text().equals(number + " " + "x".repeat(number % 300)));
        return whole ? number : -1;
    }
}
