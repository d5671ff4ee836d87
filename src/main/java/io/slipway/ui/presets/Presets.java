package io.slipway.ui.presets;

import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.drafts.Origin;
import io.slipway.preset.store.PresetStore;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.said.PresetWork;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.binding.BooleanBinding;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.value.ObservableValue;

/** The draft in the window and the preset that it came from; files are read and written in the background. */
public final class Presets {
    private final OpenDraft open;
    private final DraftTabs tabs;
    private final PresetSealing sealing;
    private final PresetWork work;
    private final LockedSecrets locks;
    private final TakingBack back;
    private final Storing storing;
    private final ChangesOnDisk onDisk;
    private final DraftOpening opening;

    /** The presets of a store, for these drafts. */
    public Presets(
            OpenDraft open, DraftTabs tabs, Supplier<PresetStore> store, PresetSealing sealing, PresetWork work) {
        this.open = open;
        this.tabs = tabs;
        this.sealing = sealing;
        this.work = work;
        this.locks = new LockedSecrets(open, sealing, work);
        FileReading files = new FileReading(sealing, work);
        this.back = new TakingBack(open, tabs, work);
        this.storing = new Storing(open, tabs, store, sealing, work);
        this.onDisk = new ChangesOnDisk(open, sealing, files, work, storing, back);
        this.opening = new DraftOpening(open, tabs, sealing, files, work);
        tabs.whenShown(this::turned);
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

    /** How drafts come into tabs. */
    public DraftOpening opening() {
        return opening;
    }

    /** How they become presets. */
    public Storing storing() {
        return storing;
    }

    /** What others do to the preset meanwhile. */
    public ChangesOnDisk onDisk() {
        return onDisk;
    }

    /** The preset that the draft came from, as it is stored. */
    public ReadOnlyObjectProperty<Optional<Preset>> openedProperty() {
        return open.cameFrom().presetProperty();
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
        return open.cameFrom().conflictProperty();
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
        return open.cameFrom().basisProperty().map(Basis::key);
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
        tabs.waiting().adopt(place.connection());
    }

    /** Whatever waits or was closed and was made on that connection is started there. */
    public void moveWaiting(Chosen place) {
        tabs.waiting().move(place);
        tabs.closed().move(place.connection(), place.target());
    }

    /** The preset that it changes, as a kept draft names it: it changes with each storing, renaming and moving too. */
    public ObservableValue<Optional<Origin>> originProperty() {
        return open.cameFrom().basisProperty().map(Basis::origin);
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

    /** What the draft would be stored as, its secrets in clear. */
    public Preset mine() {
        Basis from = open.basis();
        Preset base = openedProperty().get().orElseGet(() -> Preset.of(from.owner(), from.name(), spec()));
        return base.with(detailsProperty().get()).with(spec());
    }

    void sayStillLocked() {
        work.fail("presets.still.locked", openedName(), SecretWords.locked(spec()).size());
    }

    /** Gives up what is stored nowhere: the draft says again what its preset says, or nothing. It can be had back. */
    public void discard() {
        Parked before = open.park();
        open.discard();
        if (before.isDirty()) {
            back.say(before, "presets.discarded");
        }
    }
}
