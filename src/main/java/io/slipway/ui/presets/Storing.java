package io.slipway.ui.presets;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.said.PresetWork;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;

/** Stores drafts as presets, each as it was when that was asked for, and one storing of a draft after the other. */
public final class Storing {
    private final OpenDraft open;
    private final DraftTabs tabs;
    private final Supplier<PresetStore> store;
    private final PresetSealing sealing;
    private final PresetWork work;
    private final Turns saving = new Turns();

    Storing(OpenDraft open, DraftTabs tabs, Supplier<PresetStore> store, PresetSealing sealing, PresetWork work) {
        this.open = open;
        this.tabs = tabs;
        this.store = store;
        this.sealing = sealing;
        this.work = work;
    }

    /** Stores the draft in the preset that it came from, then goes on. */
    public void save(Runnable then) {
        inTurn(draft -> draft.basis().file().ifPresentOrElse(
                file -> store(draft, file.preset(), preset -> store.get().save(file.seen(), preset), then),
                () -> saving.end(draft.basis().key())));
    }

    /** Stores what the draft says now once nothing of it is being stored, since that changes what it came from. */
    private void inTurn(Consumer<Parked> storing) {
        Parked now = open.park();
        String key = now.basis().key();
        saving.take(key, () -> {
            Optional<Basis> from = tabs.basis(key);
            from.ifPresent(basis -> storing.accept(now.with(basis)));
            return from.isPresent();
        });
    }

    /** Whether the draft that is shown is being stored. */
    boolean isSaving() {
        return saving.isTaken(open.basis().key());
    }

    /** Goes on once the draft is stored, if it is still shown. */
    void whenSaved(Runnable then) {
        String key = open.basis().key();
        saving.take(key, () -> {
            if (isShown(key)) {
                then.run();
            }
            return false;
        });
    }

    /** Stores the draft as a new preset in this folder, then goes on. */
    public void saveAs(String name, String folder, Runnable then) {
        inTurn(draft -> {
            Basis from = draft.basis();
            Preset fresh = store.get().fresh(name, draft.spec());
            boolean sealedForIt = from.owner().equals(from.key()) || draft.spec().holdsLocked();
            Preset preset = !from.isNamed() && sealedForIt ? fresh.withId(from.owner()) : fresh;
            store(draft, preset, sealed -> store.get().create(sealed, folder), then);
        });
    }

    /**
     * What came of storing.
     *
     * @param sealed what was to be stored
     * @param seals what the secrets were sealed as for it
     */
    private record Stored(SaveResult result, RunSpec sealed, Seals seals) {}

    private void store(Parked draft, Preset preset, Function<Preset, SaveResult> storing, Runnable then) {
        Basis from = draft.basis();
        RunSpec spec = draft.spec();
        PresetDetails said = draft.details();
        Seals kept = from.owner().equals(preset.id()) ? from.seals() : Seals.NONE;
        work.run(
                () -> {
                    RunSpec sealed = sealing.seal(preset.id(), spec, kept);
                    return new Stored(
                            storing.apply(preset.with(said).with(sealed)), sealed, sealing.seals(spec, sealed));
                },
                stored -> {
                    if (stored.result() instanceof SaveResult.Saved(PresetFile.Usable file)) {
                        saved(from.key(), file, spec, stored);
                        then.run();
                    } else {
                        notSaved(from.key(), stored.result(), preset.name(), then);
                    }
                },
                () -> saving.end(from.key()));
    }

    private void saved(String key, PresetFile.Usable file, RunSpec spec, Stored stored) {
        int secrets = SecretWords.inClear(spec).size() + SecretWords.locked(spec).size();
        boolean whole = SecretWords.locked(stored.sealed()).size() == secrets;
        Basis now = new Basis(
                key,
                file.preset().id(),
                Optional.of(file),
                spec,
                file.preset().details(),
                stored.seals(),
                true,
                whole);
        // By now another draft may be shown, which did not come from this file.
        if (isShown(key)) {
            open.saved(now);
        } else {
            tabs.waiting().reread(basis -> basis.key().equals(key) ? now : basis);
        }
        work.say(whole ? "presets.saved" : "presets.saved.without.secrets", file.name());
    }

    private boolean isShown(String key) {
        return open.basis().key().equals(key);
    }

    private void notSaved(String key, SaveResult result, String name, Runnable then) {
        if (result instanceof SaveResult.Conflict met) {
            tabs.waiting().met(key, new DiskConflict(met, Optional.of(then)));
        }
        work.failWith(sealing.words(result, name));
    }
}
