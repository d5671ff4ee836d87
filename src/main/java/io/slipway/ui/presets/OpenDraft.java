package io.slipway.ui.presets;

import io.slipway.draft.RunDraft;
import io.slipway.json.JsonValue.Member;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.drafts.LeftDrafts;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleObjectProperty;

/** The draft in the window beside what it came from: whether it says something new, and how one draft follows another. */
public final class OpenDraft {
    private final RunDraft draft;
    private final LeftDrafts left;
    private final Supplier<String> keys;
    private final ReadOnlyObjectWrapper<Basis> basis;
    private final ReadOnlyObjectWrapper<Optional<Preset>> opened = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ObjectProperty<PresetDetails> details = new SimpleObjectProperty<>(PresetDetails.NONE);
    private final ReadOnlyObjectWrapper<Optional<DiskConflict>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final BooleanBinding dirty;
    /** What secrets of the draft are sealed as that its preset does not hold so. */
    private Seals seals = Seals.NONE;

    /**
     * A draft that came from nothing yet.
     *
     * @param left where drafts without a name go
     * @param keys random keys for drafts
     */
    public OpenDraft(RunDraft draft, LeftDrafts left, Supplier<String> keys) {
        this.draft = draft;
        this.left = left;
        this.keys = keys;
        this.basis = new ReadOnlyObjectWrapper<>(Basis.fresh(keys.get()));
        this.dirty = Bindings.createBooleanBinding(this::hasChanges, draft.specProperty(), basis, details);
        basis.subscribe(now -> opened.set(now.file().map(PresetFile.Usable::preset)));
    }

    /** Where a run is started is chosen, not typed: without a preset it is no change that could be lost. */
    private boolean hasChanges() {
        Basis from = basis.get();
        RunSpec now = draft.spec();
        return !from.stored()
                || !details.get().equals(from.details())
                || !now.equals(from.isNamed() ? from.spec() : from.spec().at(now.target()));
    }

    BooleanBinding dirty() {
        return dirty;
    }

    RunDraft draft() {
        return draft;
    }

    Basis basis() {
        return basis.get();
    }

    ReadOnlyObjectProperty<Basis> basisProperty() {
        return basis.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preset>> openedProperty() {
        return opened.getReadOnlyProperty();
    }

    ObjectProperty<PresetDetails> detailsProperty() {
        return details;
    }

    ReadOnlyObjectProperty<Optional<DiskConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    String freshKey() {
        return keys.get();
    }

    /** The draft as it is kept, or nothing when there is nothing to keep of it. */
    Optional<DraftContent> content() {
        Basis from = basis.get();
        if (!dirty.get()) {
            return Optional.empty();
        }
        List<Member> others = opened.get().map(Preset::others).orElseGet(List::of);
        Preset preset = new Preset(from.owner(), from.name(), details.get(), draft.spec(), others);
        return Optional.of(new DraftContent(from.key(), true, from.origin(), preset, from.seals().and(seals)));
    }

    /** Another draft takes its place; it stays among the drafts when it has no name, and what it said is given up else. */
    void giveWay(Basis next, RunSpec spec, PresetDetails said) {
        Optional<DraftContent> before = content();
        if (!basis.get().isNamed() && before.isPresent()) {
            left.leave(before.get());
        } else {
            left.forget(basis.get().key());
        }
        show(next, spec, said);
    }

    void show(Basis next, RunSpec spec, PresetDetails said) {
        seals = Seals.NONE;
        conflict.set(Optional.empty());
        basis.set(next);
        details.set(said);
        draft.restore(spec);
    }

    /** Comes back to a draft that has just given way to another, of which nothing is kept. */
    void comeBack(Basis before, RunSpec spec, PresetDetails said) {
        left.forget(basis.get().key());
        show(before, spec, said);
        left.forget(before.key());
    }

    void startOver() {
        giveWay(Basis.fresh(keys.get()), nothing(), PresetDetails.NONE);
    }

    private RunSpec nothing() {
        return RunSpec.EMPTY.at(draft.spec().target());
    }

    /** Gives up what is stored nowhere: the draft says again what its preset says, or nothing. */
    void discard() {
        Basis from = basis.get();
        left.forget(from.key());
        boolean named = from.isNamed() && from.stored();
        Basis next = named ? from : Basis.fresh(keys.get());
        show(next, named ? from.spec() : nothing(), next.details());
    }

    /** What is stored is kept among drafts no longer; what was typed while it was stored still is. */
    void saved(Basis now) {
        conflict.set(Optional.empty());
        basis.set(now);
        if (!dirty.get()) {
            left.forget(now.key());
        }
    }

    /** The file says the same as before in other bytes. */
    void saysTheSame(Basis now) {
        conflict.set(Optional.empty());
        basis.set(now);
    }

    void met(Optional<DiskConflict> met) {
        conflict.set(met);
    }

    /** What the draft says stays, and is stored over what was found. What was to follow a storing follows. */
    Optional<Runnable> keepMine() {
        Optional<DiskConflict> met = conflict.get();
        conflict.set(Optional.empty());
        met.map(DiskConflict::found).map(SaveResult.Conflict::found).ifPresent(found -> basis.set(basis.get().over(found)));
        return met.flatMap(DiskConflict::goOn);
    }

    /** The file of the preset has another name or place by now. */
    void isNow(PresetFile.Usable file) {
        basis.set(basis.get().in(file));
    }

    /** The preset is gone by the operator's own doing; the draft stays, without a name. */
    void isGone() {
        left.forget(basis.get().key());
        conflict.set(Optional.empty());
        basis.set(Basis.nameless(keys.get(), basis.get().owner()));
    }

    /** More of its secrets could be opened; that is no change. */
    void opened(PresetSealing.Unlocked found, RunSpec before) {
        basis.set(basis.get().opened(found.stored()));
        add(found.draft().seals());
        draft.steps().reread(spec -> SecretWords.withOpened(spec, before, found.draft().spec()));
    }

    void add(Seals more) {
        seals = seals.and(more);
    }
}
