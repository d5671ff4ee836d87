package io.slipway.ui.presets.drafts;

import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.run.RunSpec;
import io.slipway.vault.age.PublicKey;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Seals drafts to the operator's own key; a secret that stays the same is not sealed at every keystroke. One thread
 * only.
 */
final class DraftSealing {
    private final Supplier<Optional<PublicKey>> ownKey;
    private final Map<String, Seals> sealed = new HashMap<>();
    private Optional<PublicKey> last = Optional.empty();

    DraftSealing(Supplier<Optional<PublicKey>> ownKey) {
        this.ownKey = ownKey;
    }

    /**
     * A draft as it is stored.
     *
     * @param spec its secrets locked
     * @param whole whether no secret had to be left out
     */
    record Stored(RunSpec spec, boolean whole) {}

    Stored seal(DraftContent draft) {
        RunSpec clear = draft.preset().spec();
        Optional<PublicKey> own = ownKey.get();
        if (!own.equals(last)) {
            sealed.clear(); // what is sealed to a key that is gone would be gone with it
            last = own;
        }
        Seals kept = draft.seals().and(sealed.getOrDefault(draft.key(), Seals.NONE));
        RunSpec stored = PresetSecrets.seal(draft.preset().id(), clear, kept, own.stream().toList());
        own.ifPresent(key -> sealed.put(draft.key(), Seals.of(clear, stored, key)));
        return new Stored(stored, own.isPresent() || stored.equals(clear));
    }

    void forget(String key) {
        sealed.remove(key);
    }
}
