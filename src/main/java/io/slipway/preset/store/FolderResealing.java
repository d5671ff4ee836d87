package io.slipway.preset.store;

import io.slipway.preset.Preset;
import io.slipway.preset.Resealing;
import io.slipway.preset.file.PresetFile;
import io.slipway.vault.Vault;
import io.slipway.vault.age.PublicKey;
import java.util.ArrayList;
import java.util.List;

/** Sealing all presets of a folder anew, after the keys have changed that may open them. */
public final class FolderResealing {
    private final PresetStore store;
    private final Vault vault;
    private final SealedTo noted;

    /** Sealing in this store; the vault has to be unlocked to open anything. What it was sealed to is noted there. */
    public FolderResealing(PresetStore store, Vault vault, SealedTo noted) {
        this.store = store;
        this.vault = vault;
        this.noted = noted;
    }

    /**
     * What came of it.
     *
     * @param sealed how many presets were sealed anew
     * @param locked how many secrets could not be opened and stayed as they were
     * @param failed the presets that could not be stored, by folder and name; they stayed as they were
     */
    public record Result(int sealed, int locked, List<String> failed) {
        public Result {
            failed = List.copyOf(failed);
        }
    }

    /** Is told how many presets of how many are done. */
    @FunctionalInterface
    public interface Progress {
        /** So many are done. */
        void moved(int done, int all);
    }

    /**
     * Seals every secret that can be opened to these keys. It blocks, some milliseconds for each secret.
     *
     * @throws InterruptedException between two presets; what is done by then stays done
     */
    public Result seal(List<PublicKey> recipients, Progress progress) throws InterruptedException {
        List<PresetFile.Usable> presets = store.list().sealed();
        int sealed = 0;
        int locked = 0;
        List<String> failed = new ArrayList<>();
        for (int i = 0; i < presets.size(); i++) {
            if (Thread.interrupted()) {
                throw new InterruptedException();
            }
            progress.moved(i, presets.size());
            PresetFile.Usable file = presets.get(i);
            Resealing.Resealed resealed = Resealing.of(file.preset(), vault, recipients);
            locked += resealed.locked();
            if (isUnchanged(file.preset(), resealed.preset())) {
                continue;
            }
            if (store.save(file.seen(), resealed.preset()) instanceof SaveResult.Saved) {
                sealed++;
            } else {
                failed.add(file.label());
            }
        }
        if (failed.isEmpty()) {
            noted.keep(store.folder().choice().path(), recipients);
        }
        return new Result(sealed, locked, failed);
    }

    /** None of its secrets could be opened. */
    private static boolean isUnchanged(Preset before, Preset after) {
        return before.equals(after);
    }
}
