package io.slipway.ui.presets;

import io.slipway.draft.Change;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.PresetSecrets;
import io.slipway.preset.Seals;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.OpenTabs;
import io.slipway.preset.drafts.Origin;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.said.PresetNotice;
import io.slipway.ui.presets.said.PresetWork;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/** The draft in the window and the preset that it came from; files are read, opened, sealed and written in the background. */
public final class Presets {
    private final OpenDraft open;
    private final DraftTabs tabs;
    private final Supplier<PresetStore> store;
    private final PresetSealing sealing;
    private final PresetWork work;
    private final LockedSecrets locks;
    private final Turns saving = new Turns();
    /** What was said last that takes back all of the draft. */
    private Optional<PresetNotice> takingBack = Optional.empty();

    /** The presets of a store, for these drafts. */
    public Presets(
            OpenDraft open, DraftTabs tabs, Supplier<PresetStore> store, PresetSealing sealing, PresetWork work) {
        this.open = open;
        this.tabs = tabs;
        this.store = store;
        this.sealing = sealing;
        this.work = work;
        this.locks = new LockedSecrets(open, sealing, work);
        open.conflictProperty().subscribe(met -> met.ifPresent(this::lookAt));
        tabs.whenShown(this::turned);
        open.draft().specProperty().subscribe((before, now) -> changed());
        open.detailsProperty().subscribe((before, now) -> changed());
    }

    /** To take back what was done with the draft before would take this along; its own steps have both. */
    private void changed() {
        if (takingBack.filter(work.noticeProperty().get()::equals).isPresent()) {
            work.offerNoUndo();
        }
        takingBack = Optional.empty();
    }

    /** What could not be opened for the draft before says nothing about this one. */
    private void turned() {
        sealing.found(Map.of());
        locks.unlock();
        work.sayNothing();
    }

    /** The open drafts. */
    public DraftTabs tabs() {
        return tabs;
    }

    /** A file that says the same, sealed to other keys, is no change that anybody has to decide about. */
    private void lookAt(DiskConflict met) {
        if (met.goOn().isEmpty() && met.found() instanceof SaveResult.ChangedOnDisk(PresetFile.Usable theirs)) {
            takeOverIfTheSame(theirs);
        }
    }

    /** The secrets in the file of the preset may be sealed to other keys by now. */
    public void sealedAnew() {
        open.basis().file().ifPresent(this::takeOverIfTheSame);
    }

    private void takeOverIfTheSame(PresetFile file) {
        Basis from = open.basis();
        work.run(() -> sealing.read(file), found -> {
            if (found instanceof PresetSealing.Intact now && open.basis().equals(from) && saysTheSame(from, now)) {
                open.saysTheSame(Basis.of(from.key(), now.file(), now.secrets()));
            }
        });
    }

    private static boolean saysTheSame(Basis from, PresetSealing.Intact now) {
        return from.stored()
                && now.secrets().spec().equals(from.spec())
                && from.file()
                        .map(file -> file.preset().with(from.spec()))
                        .filter(now.file().preset().with(from.spec())::equals)
                        .isPresent();
    }

    /** The preset that the draft came from, as it is stored. */
    public ReadOnlyObjectProperty<Optional<Preset>> openedProperty() {
        return open.openedProperty();
    }

    /** What the draft says besides its launch, stored or not. */
    public ReadOnlyObjectProperty<PresetDetails> detailsProperty() {
        return open.detailsProperty();
    }

    /** Lets the draft say this besides its launch, until it is stored with it. */
    public void describe(PresetDetails changed) {
        open.detailsProperty().set(changed);
    }

    /** What somebody else did to the file of the preset. */
    public ReadOnlyObjectProperty<Optional<DiskConflict>> conflictProperty() {
        return open.conflictProperty();
    }

    /** Whether the draft says something that is stored nowhere but among drafts. */
    public BooleanBinding dirty() {
        return open.dirty();
    }

    /** The name of the preset that the draft came from, empty for a draft without one. */
    public String openedName() {
        return open.basis().name();
    }

    /** What the draft says, secrets in clear among it. */
    public RunSpec spec() {
        return open.draft().spec();
    }

    /** The key of the draft, for keeping it. */
    public String key() {
        return open.basis().key();
    }

    /** The same, observable: it changes when another draft is shown. */
    public ObservableValue<String> keyProperty() {
        return open.basisProperty().map(Basis::key);
    }

    /** Where it is started. */
    public Chosen chosen() {
        return open.park().chosen();
    }

    /** The id of the connection that its job was chosen on. */
    public ReadOnlyStringProperty connectionProperty() {
        return open.connectionProperty();
    }

    /** Who knows where a draft is started on the connection that is chosen when it is shown. */
    public void setPlacing(Placing placing) {
        open.setPlacing(placing);
    }

    /** It is started there from now on; so is, on that connection, whatever waits and was never shown on one. */
    public void choose(Chosen place) {
        open.choose(place);
        tabs.adopt(place.connection());
    }

    /** Whatever waits and was made on that connection is started there. */
    public void moveWaiting(Chosen place) {
        tabs.moveWaiting(place);
    }

    /** The preset that it changes, as a kept draft names it: it changes with each storing, renaming and moving too. */
    public ObservableValue<Optional<Origin>> originProperty() {
        return open.basisProperty().map(Basis::origin);
    }

    /** The draft as it is kept, or nothing when there is nothing to keep of it. */
    public Optional<DraftContent> content() {
        return open.content();
    }

    OpenDraft state() {
        return open;
    }

    PresetSealing sealing() {
        return sealing;
    }

    /** Its secrets that could not be opened. */
    public LockedSecrets locks() {
        return locks;
    }

    /** What the file of the preset says by now, when somebody else has changed it and it can be read. */
    public Optional<PresetFile.Usable> theirs() {
        return conflictProperty().get().map(DiskConflict::found).flatMap(found ->
                found instanceof SaveResult.ChangedOnDisk(PresetFile.Usable theirs) ? Optional.of(theirs) : Optional.empty());
    }

    /** What the draft would be stored as, its secrets in clear. */
    public Preset mine() {
        Basis from = open.basis();
        Preset base = openedProperty().get().orElseGet(() -> Preset.of(from.owner(), from.name(), spec()));
        return base.with(detailsProperty().get()).with(spec());
    }

    void sayStillLocked() {
        work.fail("presets.still.locked", openedName(), SecretWords.locked(spec()).size());
    }

    /** Shows what the preset says, as its file is by now: in the tab where it is open, else in one of its own. */
    public void open(PresetFile.Usable file) {
        open(file, file.file());
    }

    private void open(PresetFile file, Path path) {
        tabs.of(path).ifPresentOrElse(tabs::show, () -> read(file, now -> tabs.of(path)
                .ifPresentOrElse(tabs::show, () -> {
                    tabs.add(Parked.of(
                            Basis.of(open.freshKey(), now.file(), now.secrets()),
                            now.secrets().spec(),
                            now.file().preset().details()));
                    sealing.found(now.secrets().locked());
                })));
    }

    private void read(PresetFile file, Consumer<PresetSealing.Intact> usable) {
        work.run(() -> sealing.read(file), found -> {
            switch (found) {
                case PresetSealing.Intact now -> usable.accept(now);
                case PresetSealing.Broken broken -> work.failWith(sealing.words(broken));
            }
        });
    }

    /** Begins a draft without a name at the same job, in a tab of its own. */
    public void newDraft() {
        tabs.addBeside(nothing());
    }

    private Parked nothing() {
        Basis fresh = open.fresh();
        return Parked.of(fresh, open.nothing(), fresh.details());
    }

    /** The same, in the present tab when nothing was ever done in it. */
    public void startOver() {
        tabs.add(nothing());
    }

    /** Opens a copy of the draft without a name; a secret that is locked could not be opened there. */
    public void duplicate() {
        if (spec().holdsLocked()) {
            work.fail("drafts.duplicate.locked", SecretWords.locked(spec()).size());
        } else {
            tabs.addBeside(Parked.of(open.fresh(), spec(), detailsProperty().get()));
        }
    }

    /**
     * Lets something that comes from elsewhere be a draft without a name.
     *
     * @param step what it is called when it is taken back
     * @return takes it back
     */
    public Runnable bring(Change step, RunSpec spec, PresetDetails said) {
        DraftTab before = tabs.shownProperty().get();
        startOver();
        describe(said);
        DraftTab its = tabs.shownProperty().get();
        if (its == before) {
            open.draft().steps().as(step, spec);
            return () -> {
                open.draft().steps().undo();
                describe(PresetDetails.NONE);
            };
        }
        open.draft().restore(spec);
        return () -> tabs.drop(its, before);
    }

    /** Gives up what is stored nowhere: the draft says again what its preset says, or nothing. It can be had back. */
    public void discard() {
        Parked before = open.park();
        open.discard();
        if (before.isDirty()) {
            sayUndoable(before, "presets.discarded");
        }
    }

    /** Opens again what was closed last. */
    public void reopen() {
        tabs.closed().drafts().stream().findFirst().ifPresent(this::reopen);
    }

    /** Opens again what was closed. */
    public void reopen(ClosedDrafts.Closed draft) {
        tabs.closed().take(draft);
        draft.content().ifPresentOrElse(this::takeUp, () -> draft.file().ifPresent(file ->
                work.run(() -> sealing.at(file), found -> open(found, file))));
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
        return saving.isTaken(key());
    }

    /** Goes on once the draft is stored, if it is still shown. */
    void whenSaved(Runnable then) {
        String key = key();
        saving.take(key, () -> {
            if (key().equals(key)) {
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
     */
    private record Stored(SaveResult result, RunSpec sealed) {}

    private void store(Parked draft, Preset preset, Function<Preset, SaveResult> storing, Runnable then) {
        Basis from = draft.basis();
        RunSpec spec = draft.spec();
        PresetDetails said = draft.details();
        Seals kept = from.owner().equals(preset.id()) ? from.seals() : Seals.NONE;
        work.run(
                () -> {
                    RunSpec sealed = sealing.seal(preset.id(), spec, kept);
                    return new Stored(storing.apply(preset.with(said).with(sealed)), sealed);
                },
                stored -> {
                    if (stored.result() instanceof SaveResult.Saved(PresetFile.Usable file)) {
                        saved(from.key(), file, spec, stored.sealed());
                        then.run();
                    } else {
                        notSaved(from.key(), stored.result(), preset.name(), then);
                    }
                },
                () -> saving.end(from.key()));
    }

    private void saved(String key, PresetFile.Usable file, RunSpec spec, RunSpec sealed) {
        int secrets = SecretWords.inClear(spec).size() + SecretWords.locked(spec).size();
        boolean whole = SecretWords.locked(sealed).size() == secrets;
        Basis now = new Basis(
                key,
                file.preset().id(),
                Optional.of(file),
                spec,
                file.preset().details(),
                Seals.of(spec, sealed),
                true,
                whole);
        // By now another draft may be shown, which did not come from this file.
        if (key().equals(key)) {
            open.saved(now);
        } else {
            tabs.reread(basis -> basis.key().equals(key) ? now : basis);
        }
        work.say(whole ? "presets.saved" : "presets.saved.without.secrets", file.name());
    }

    private void notSaved(String key, SaveResult result, String name, Runnable then) {
        if (result instanceof SaveResult.Conflict met) {
            tabs.met(key, new DiskConflict(met, Optional.of(then)));
        }
        work.failWith(sealing.words(result, name));
    }

    /** What the draft says stays, and is stored over what was found; at once when storing met it. */
    public void keepMine() {
        work.sayNothing();
        open.keepMine().ifPresent(this::save);
    }

    /** The draft says what the file says by now; what it said can be had back. */
    public void reload() {
        String key = key();
        open.basis().file().ifPresent(file -> read(file, now -> {
            if (!key().equals(key)) {
                return;
            }
            Parked before = open.park();
            open.become(
                    Basis.of(key, now.file(), now.secrets()),
                    Change.of(Change.Kind.RELOADED, Place.of(Field.ROOT), 1),
                    now.secrets().spec(),
                    now.file().preset().details());
            sealing.found(now.secrets().locked());
            if (before.isDirty()) {
                sayUndoable(before, "presets.reloaded", now.file().name());
            } else {
                work.say("presets.reloaded", now.file().name());
            }
        }));
    }

    private void sayUndoable(Parked before, String key, Object... args) {
        work.sayUndoable(() -> takeBack(before), key, args);
        takingBack = Optional.of(work.noticeProperty().get());
    }

    /** The draft that is shown is again as it was before its last step; what it came from may be otherwise by now. */
    private void takeBack(Parked before) {
        if (!before.spec().equals(spec())) {
            open.draft().steps().undo();
        }
        tabs.showAgain(before.by(open.draft().steps().history()));
    }

    /** Goes on with a draft that was kept, in a tab. */
    public void takeUp(DraftContent kept) {
        recovered(kept, tabs::add);
    }

    private void recovered(DraftContent kept, Consumer<Parked> then) {
        work.run(() -> sealing.recover(kept), found -> {
            then.accept(Parked.of(found, kept));
            sealing.found(found.draft().locked());
        });
    }

    /** Has the drafts of an earlier window again, in their order; what was typed meanwhile stays and is shown. */
    public void bringBack(DraftFolder.Found kept, OpenTabs order, Runnable then) {
        work.run(() -> sealing.bringBack(kept, order, open::freshKey), found -> {
            found.closed().forEach(tabs.closed()::found);
            tabs.bringBack(found.open(), found.shown());
            then.run();
        });
    }
}
