package io.slipway.ui.presets;

import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.OpenTabs;
import io.slipway.preset.drafts.Origin;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.PresetReader;
import io.slipway.preset.file.Seen;
import io.slipway.preset.folder.PresetFolder;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.said.SaveWords;
import io.slipway.vault.Trouble;
import io.slipway.vault.Vault;
import io.slipway.vault.VaultState;
import io.slipway.vault.age.PublicKey;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** Presets and drafts on their way between disk and window: their secrets are opened and sealed here, in the background. */
public final class PresetSealing {
    private final Supplier<PresetStore> store;
    private final Vault vault;
    private final Supplier<List<PublicKey>> recipients;
    private final Supplier<Optional<PublicKey>> lastingKey;
    private final SaveWords words;
    private final ReadOnlyObjectWrapper<Map<String, Trouble>> troubles = new ReadOnlyObjectWrapper<>(Map.of());

    /**
     * Sealing by this vault.
     *
     * @param recipients who can open what is stored, asked in the background; without any, secrets are left out
     * @param lastingKey the operator's own key, unless it ends with the program
     */
    public PresetSealing(
            Supplier<PresetStore> store,
            Vault vault,
            Supplier<List<PublicKey>> recipients,
            Supplier<Optional<PublicKey>> lastingKey,
            SaveWords words) {
        this.store = store;
        this.vault = vault;
        this.recipients = recipients;
        this.lastingKey = lastingKey;
        this.words = words;
    }

    /** A file as it is by now. */
    sealed interface Read {}

    /** A preset with its secrets as far as they open. */
    record Intact(PresetFile.Usable file, PresetSecrets.Opened secrets) implements Read {}

    /** It cannot be opened as a preset. */
    record Broken(PresetFile file) implements Read {}

    Read read(PresetFile file) {
        PresetFile now = PresetReader.read(file.file(), file.folder());
        return now instanceof PresetFile.Usable usable
                ? new Intact(usable, open(usable))
                : new Broken(now);
    }

    private PresetSecrets.Opened open(PresetFile.Usable file) {
        return PresetSecrets.open(file.preset().id(), file.preset().spec(), vault);
    }

    RunSpec seal(String owner, RunSpec spec, Seals kept) {
        return PresetSecrets.seal(owner, spec, kept, recipients.get());
    }

    /** What the secrets of a launch were sealed as just now. */
    Seals seals(RunSpec clear, RunSpec stored) {
        return lastingKey.get().map(own -> Seals.of(clear, stored, own)).orElse(Seals.NONE);
    }

    /**
     * What could be opened.
     *
     * @param stored of the preset as it is stored
     * @param draft of the draft
     */
    record Unlocked(PresetSecrets.Opened stored, PresetSecrets.Opened draft) {}

    Unlocked unlock(Basis basis, RunSpec draft, boolean fromElsewhere) {
        PresetSecrets.Opened stored = basis.file()
                .filter(file -> basis.stored())
                .map(this::open)
                .orElseGet(() -> new PresetSecrets.Opened(basis.spec(), basis.seals(), Map.of()));
        return new Unlocked(
                stored,
                fromElsewhere
                        ? PresetSecrets.openFromElsewhere(basis.owner(), draft, vault)
                        : PresetSecrets.open(basis.owner(), draft, vault));
    }

    /**
     * A draft that was kept, ready to be shown.
     *
     * @param basis what it came from, as that is now
     * @param draft what it says
     * @param conflict what somebody else did to its preset meanwhile
     */
    record Recovered(Basis basis, PresetSecrets.Opened draft, Optional<SaveResult.Conflict> conflict) {}

    Recovered recover(DraftContent kept) {
        PresetSecrets.Opened draft = PresetSecrets.open(kept.preset().id(), kept.preset().spec(), vault);
        return kept.origin()
                .map(origin -> recover(kept, origin, draft))
                .orElseGet(() -> new Recovered(
                        Basis.nameless(kept.key(), kept.preset().id()), draft, Optional.empty()));
    }

    /**
     * Drafts of an earlier window.
     *
     * @param open those that were open, in their order
     * @param shown which of them was shown
     * @param closed those that were closed, the last one first
     */
    record Earlier(List<Parked> open, int shown, List<ClosedDrafts.Closed> closed) {}

    Earlier bringBack(DraftFolder.Found kept, OpenTabs order, Supplier<String> keys) {
        return new EarlierDrafts(this, kept, order, keys).read();
    }

    /** The file of a preset as it is by now. */
    PresetFile at(Path file) {
        return PresetReader.read(file, folderOf(file));
    }

    private Recovered recover(DraftContent kept, Origin origin, PresetSecrets.Opened draft) {
        Path path = Path.of(origin.file());
        // That nothing was there is never what storing finds, so that it asks even when the question was passed over.
        PresetFile.Usable before = new PresetFile.Usable(Seen.absent(path), folderOf(path), kept.preset(), "");
        if (!Files.exists(path)) {
            return new Recovered(
                    Basis.lost(kept.key(), before), draft, Optional.of(new SaveResult.Gone(path)));
        }
        PresetFile now = PresetReader.read(path, folderOf(path));
        if (now instanceof PresetFile.Usable same && Origin.of(path, same.preset()).equals(origin)) {
            return new Recovered(Basis.of(kept.key(), same, open(same)), draft, Optional.empty());
        }
        return new Recovered(
                Basis.lost(kept.key(), before), draft, Optional.of(new SaveResult.ChangedOnDisk(now)));
    }

    /** A file outside of the presets folder, which may be another one by now, has none. */
    private String folderOf(Path file) {
        PresetFolder folder = store.get().folder();
        return file.startsWith(folder.choice().path()) ? folder.folderOf(file) : "";
    }

    /** Whether drafts keep their secrets beyond the end of the program. */
    boolean hasLastingKey() {
        return lastingKey.get().isPresent();
    }

    /** Whether what is sealed to the operator can be opened now. */
    boolean isUnlocked() {
        return vault.state() instanceof VaultState.Unlocked;
    }

    void found(Map<String, Trouble> locked) {
        troubles.set(locked);
    }

    /** Why secrets could not be opened, by JSON pointer, as far as that was tried. */
    public ReadOnlyObjectProperty<Map<String, Trouble>> troublesProperty() {
        return troubles.getReadOnlyProperty();
    }

    String words(Read read) {
        return read instanceof Broken(PresetFile.Damaged damaged)
                ? words.of(damaged.defect())
                : "";
    }

    String words(SaveResult result, String name) {
        return words.of(result, name);
    }
}
