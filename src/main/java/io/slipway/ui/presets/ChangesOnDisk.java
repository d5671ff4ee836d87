package io.slipway.ui.presets;

import io.slipway.draft.Change;
import io.slipway.preset.file.PresetFile;
import io.slipway.preset.store.SaveResult;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.ui.presets.said.PresetWork;
import java.util.Optional;

/** What somebody else did to the file of the preset that is open, and what the operator makes of it. */
public final class ChangesOnDisk {
    private final OpenDraft open;
    private final PresetSealing sealing;
    private final FileReading files;
    private final PresetWork work;
    private final Storing storing;
    private final TakingBack back;

    ChangesOnDisk(
            OpenDraft open,
            PresetSealing sealing,
            FileReading files,
            PresetWork work,
            Storing storing,
            TakingBack back) {
        this.open = open;
        this.sealing = sealing;
        this.files = files;
        this.work = work;
        this.storing = storing;
        this.back = back;
        open.cameFrom().conflictProperty().subscribe(met -> met.ifPresent(this::lookAt));
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
                open.cameFrom().set(Basis.of(from.key(), now.file(), now.secrets()));
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

    /** What the file of the preset says by now, when somebody else has changed it and it can be read. */
    public Optional<PresetFile.Usable> theirs() {
        return open.cameFrom().conflictProperty().get().map(DiskConflict::found).flatMap(found ->
                found instanceof SaveResult.ChangedOnDisk(PresetFile.Usable theirs)
                        ? Optional.of(theirs)
                        : Optional.empty());
    }

    /** What the draft says stays, and is stored over what was found; at once when storing met it. */
    public void keepMine() {
        work.sayNothing();
        open.cameFrom().keepMine().ifPresent(storing::save);
    }

    /** The draft says what the file says by now; what it said can be had back. */
    public void reload() {
        String key = open.basis().key();
        open.basis().file().ifPresent(file -> files.read(file, now -> {
            if (!open.basis().key().equals(key)) {
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
                back.say(before, "presets.reloaded", now.file().name());
            } else {
                work.say("presets.reloaded", now.file().name());
            }
        }));
    }
}
