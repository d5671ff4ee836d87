package io.slipway.ui.presets;

import io.slipway.preset.Preset;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.SaveResult;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the draft in the window came from, and whether somebody else has changed that meanwhile. */
final class OpenBasis {
    private final ReadOnlyObjectWrapper<Basis> basis;
    private final ReadOnlyObjectWrapper<Optional<Preset>> preset = new ReadOnlyObjectWrapper<>(Optional.empty());
    private final ReadOnlyObjectWrapper<Optional<DiskConflict>> conflict = new ReadOnlyObjectWrapper<>(Optional.empty());

    OpenBasis(Basis first) {
        basis = new ReadOnlyObjectWrapper<>(first);
        basis.subscribe(now -> preset.set(now.file().map(PresetFile.Usable::preset)));
    }

    Basis basis() {
        return basis.get();
    }

    ReadOnlyObjectProperty<Basis> basisProperty() {
        return basis.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<Preset>> presetProperty() {
        return preset.getReadOnlyProperty();
    }

    ReadOnlyObjectProperty<Optional<DiskConflict>> conflictProperty() {
        return conflict.getReadOnlyProperty();
    }

    /** The draft came from this, with which nobody has interfered. */
    void set(Basis now) {
        conflict.set(Optional.empty());
        basis.set(now);
    }

    /** The same preset is known better: more of it was opened, or it has another name or place. */
    void know(Basis better) {
        basis.set(better);
    }

    /** Somebody else has changed the file, or that is settled. */
    void met(Optional<DiskConflict> met) {
        conflict.set(met);
    }

    /** What the draft says stays, and is stored over what was found. What was to follow a storing follows. */
    Optional<Runnable> keepMine() {
        Optional<DiskConflict> met = conflict.get();
        conflict.set(Optional.empty());
        met.map(DiskConflict::found).map(SaveResult.Conflict::found).ifPresent(found -> know(basis().over(found)));
        return met.flatMap(DiskConflict::goOn);
    }
}
