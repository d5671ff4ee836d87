package io.slipway.ui.presets;

import io.slipway.draft.UndoHistory;
import io.slipway.json.JsonValue.Member;
import io.slipway.preset.Preset;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.Seals;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.drafts.DraftWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * An open draft as it stands at one moment: all that has to be put aside for it to go on later.
 *
 * @param basis what it came from
 * @param spec what it says
 * @param connection the id of the connection that its job was chosen on, empty until it is shown on one
 * @param steps how it came to say it
 * @param details what it says besides its launch
 * @param seals what secrets of it are sealed as that its preset does not hold so
 * @param conflict what somebody else did to the file of its preset
 */
record Parked(
        Basis basis,
        RunSpec spec,
        String connection,
        UndoHistory steps,
        PresetDetails details,
        Seals seals,
        Optional<DiskConflict> conflict) {
    /** A draft that was not touched yet. */
    static Parked of(Basis basis, RunSpec spec, PresetDetails details) {
        return new Parked(basis, spec, "", new UndoHistory(spec), details, Seals.NONE, Optional.empty());
    }

    /** A draft that was kept. */
    static Parked of(PresetSealing.Recovered found, DraftContent kept) {
        return new Parked(
                found.basis(),
                found.draft().spec(),
                kept.connection(),
                new UndoHistory(found.draft().spec()),
                kept.preset().details(),
                found.draft().seals(),
                found.conflict().map(met -> new DiskConflict(met, Optional.empty())));
    }

    Parked with(Basis now) {
        return new Parked(now, spec, connection, steps, details, seals, conflict);
    }

    /** Where it is started. */
    Chosen chosen() {
        return new Chosen(connection, spec.target());
    }

    /** The same, started there. */
    Parked at(Chosen place) {
        steps.move(place.target());
        return new Parked(
                basis, spec.at(place.target()), place.connection(), steps, details, seals, conflict);
    }

    /** The same with steps that lead to what it says, and what others did only noticed. */
    Parked by(UndoHistory way) {
        Optional<DiskConflict> noticed = conflict.map(met -> new DiskConflict(met.found(), Optional.empty()));
        return new Parked(basis, spec, connection, way, details, seals, noticed);
    }

    Parked met(DiskConflict found) {
        return new Parked(basis, spec, connection, steps, details, seals, Optional.of(found));
    }

    /** Where a run is started is chosen, not typed: without a preset it is no change that could be lost. */
    boolean isDirty() {
        return !basis.stored()
                || !details.equals(basis.details())
                || !spec.equals(basis.isNamed() ? basis.spec() : basis.spec().at(spec.target()));
    }

    /** Whether nothing was ever done to it, so that another draft may take its place. */
    boolean isUntouched() {
        return !basis.isNamed() && !isDirty() && steps.undoable().isEmpty() && steps.redoable().isEmpty();
    }

    /** The draft as it is kept, or nothing when there is nothing to keep of it. */
    Optional<DraftContent> content() {
        if (!isDirty()) {
            return Optional.empty();
        }
        List<Member> others = basis.file().map(file -> file.preset().others()).orElseGet(List::of);
        Preset preset = new Preset(basis.owner(), basis.name(), details, spec, others);
        return Optional.of(new DraftContent(
                basis.key(), true, basis.origin(), connection, preset, basis.seals().and(seals)));
    }

    /** It is kept when there is something to keep of it, else no longer. */
    void keep(DraftWriter writer) {
        content().ifPresentOrElse(writer::keep, () -> writer.forget(basis.key()));
    }

    /** The file of its preset. */
    Optional<Path> file() {
        return basis.file().map(PresetFile.Usable::file);
    }

    /** The names of secrets that would be gone with the window: stored without them, or kept without a key for them. */
    List<String> secretsAtRisk(boolean hasLastingKey) {
        boolean leftOut = (basis.isNamed() && !isDirty()) ? !basis.whole() : !hasLastingKey;
        return leftOut ? SecretWords.inClear(spec) : List.of();
    }
}
