package io.slipway.ui.presets;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.folder.FolderState;
import io.slipway.preset.folder.PresetListing;
import io.slipway.preset.store.PresetMarks;
import io.slipway.preset.store.PresetStore;
import io.slipway.ui.presets.list.Marks;
import io.slipway.ui.presets.said.PresetWork;
import java.util.List;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** All that lies in the presets folder as it was read last, with what is pinned and what was opened last. */
final class PresetList {
    private final Supplier<PresetStore> store;
    private final PresetMarks kept;
    private final PresetWork work;
    private final ReadOnlyObjectWrapper<PresetListing> listing =
            new ReadOnlyObjectWrapper<>(new PresetListing(FolderState.NOT_YET, List.of(), List.of(), List.of()));
    private final ReadOnlyObjectWrapper<Marks> marks = new ReadOnlyObjectWrapper<>(Marks.NONE);

    PresetList(Supplier<PresetStore> store, PresetMarks kept, PresetWork work) {
        this.store = store;
        this.kept = kept;
        this.work = work;
    }

    /** All that lies in the folder. */
    ReadOnlyObjectProperty<PresetListing> listingProperty() {
        return listing.getReadOnlyProperty();
    }

    /** What is pinned and what was opened last. */
    ReadOnlyObjectProperty<Marks> marksProperty() {
        return marks.getReadOnlyProperty();
    }

    /** Reads the folder again. */
    void reload() {
        work.run(this::read, this::show);
    }

    private record Reading(PresetListing listing, Marks marks) {}

    private Reading read() {
        return new Reading(store.get().list(), Marks.of(kept.pinned(), kept.recent()));
    }

    private void show(Reading reading) {
        listing.set(reading.listing());
        marks.set(reading.marks());
    }

    /** It is known by now to be so. */
    void show(PresetListing now) {
        listing.set(now);
    }

    /** Pins a preset, or takes its pin away. */
    void pin(PresetFile.Usable file, boolean pinned) {
        work.run(
                () -> {
                    kept.pin(file.preset().id(), pinned);
                    return read();
                },
                this::show);
    }

    /** A preset was opened. */
    void used(String id) {
        work.run(
                () -> {
                    kept.used(id);
                    return read();
                },
                this::show);
    }
}
