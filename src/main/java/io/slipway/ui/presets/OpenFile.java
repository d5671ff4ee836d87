package io.slipway.ui.presets;

import io.slipway.preset.file.PresetFile;
import io.slipway.preset.file.PresetReader;
import io.slipway.preset.folder.FolderNews;
import io.slipway.preset.store.PresetStore;
import io.slipway.preset.store.SaveResult;
import io.slipway.ui.presets.said.PresetWork;
import java.nio.file.Files;
import java.util.Optional;
import java.util.function.Supplier;

/** What becomes of the file of the preset that is open, while nobody here changes it. */
final class OpenFile {
    private final Supplier<PresetStore> store;
    private final OpenDraft open;
    private final PresetWork work;

    OpenFile(Supplier<PresetStore> store, OpenDraft open, DraftTabs tabs, PresetWork work) {
        this.store = store;
        this.open = open;
        this.work = work;
        tabs.whenShown(this::lookAgain);
    }

    /**
     * A file as it is by now.
     *
     * @param known whether its folder could be looked into
     */
    private record Look(boolean known, boolean gone, PresetFile now) {}

    /** What happened to the file of a draft while another was shown is told when it is shown. The listing may be older. */
    private void lookAgain() {
        open.basis().file().ifPresent(mine -> work.run(() -> look(mine), found -> {
            if (found.known() && open.basis().cameFrom(mine.seen()) && !isMetByStoring()) {
                tell(mine, found);
            }
        }));
    }

    private Look look(PresetFile.Usable mine) {
        boolean known = store.get().folder().choice().state().isReadable();
        return new Look(known, Files.notExists(mine.file()), PresetReader.read(mine.file(), mine.folder()));
    }

    /** What was to follow that storing still is to follow, once it is decided. */
    private boolean isMetByStoring() {
        return open.cameFrom().conflictProperty().get().flatMap(DiskConflict::goOn).isPresent();
    }

    private void tell(PresetFile.Usable mine, Look found) {
        if (!found.gone()) {
            met(mine, found.now());
        } else if (mine.seen().isPresent()) {
            gone(mine);
        }
    }

    private void gone(PresetFile.Usable file) {
        open.cameFrom().met(Optional.of(new DiskConflict(new SaveResult.Gone(file.file()), Optional.empty())));
    }

    /** Somebody else has changed files. */
    void heard(FolderNews news) {
        open.basis().file().ifPresent(file -> {
            if (news.gone().contains(file.file())) {
                gone(file);
            } else if (news.changed().contains(file.file())) {
                news.now().at(file.file()).ifPresent(theirs -> met(file, theirs));
            }
        });
    }

    /** Bytes that say the same are no change that anybody has to decide about. */
    private void met(PresetFile.Usable mine, PresetFile theirs) {
        if (theirs.seen().equals(mine.seen())) {
            open.cameFrom().met(Optional.empty());
        } else if (theirs instanceof PresetFile.Usable same && same.preset().equals(mine.preset())) {
            open.cameFrom().met(Optional.empty());
            open.cameFrom().know(open.basis().in(same));
        } else {
            open.cameFrom().met(Optional.of(new DiskConflict(new SaveResult.ChangedOnDisk(theirs), Optional.empty())));
        }
    }
}
