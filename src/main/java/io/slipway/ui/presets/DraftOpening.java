package io.slipway.ui.presets;

import io.slipway.draft.Change;
import io.slipway.preset.PresetDetails;
import io.slipway.preset.drafts.DraftFolder;
import io.slipway.preset.drafts.OpenTabs;
import io.slipway.preset.file.PresetFile;
import io.slipway.run.RunSpec;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.ui.presets.drafts.DraftContent;
import io.slipway.ui.presets.said.PresetWork;
import java.nio.file.Path;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/** How drafts come into tabs: from a preset, from nothing, from elsewhere, or from what was kept of them. */
public final class DraftOpening {
    private final OpenDraft open;
    private final DraftTabs tabs;
    private final PresetSealing sealing;
    private final FileReading files;
    private final PresetWork work;
    private BiConsumer<String, String> duplicated = (draft, copy) -> {};

    DraftOpening(OpenDraft open, DraftTabs tabs, PresetSealing sealing, FileReading files, PresetWork work) {
        this.open = open;
        this.tabs = tabs;
        this.sealing = sealing;
        this.files = files;
        this.work = work;
    }

    /** Shows what the preset says, as its file is by now: in the tab where it is open, else in one of its own. */
    public void open(PresetFile.Usable file) {
        open(file, file.file());
    }

    private void open(PresetFile file, Path path) {
        tabs.of(path).ifPresentOrElse(tabs::show, () -> files.read(file, now -> tabs.of(path)
                .ifPresentOrElse(tabs::show, () -> {
                    tabs.add(Parked.of(
                            Basis.of(open.freshKey(), now.file(), now.secrets()),
                            now.secrets().spec(),
                            now.file().preset().details()));
                    sealing.found(now.secrets().locked());
                })));
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
        if (open.draft().spec().holdsLocked()) {
            work.fail("drafts.duplicate.locked", SecretWords.locked(open.draft().spec()).size());
        } else {
            Basis copy = open.fresh();
            duplicated.accept(open.basis().key(), copy.key());
            tabs.addBeside(Parked.of(copy, open.draft().spec(), open.detailsProperty().get()));
        }
    }

    /** Who hears before a copy is opened: the key of the draft, and that of its copy. */
    public void setOnDuplicate(BiConsumer<String, String> heard) {
        duplicated = heard;
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
        open.detailsProperty().set(said);
        DraftTab its = tabs.shownProperty().get();
        if (its == before) {
            open.draft().steps().as(step, spec);
            return () -> {
                open.draft().steps().undo();
                open.detailsProperty().set(PresetDetails.NONE);
            };
        }
        open.draft().restore(spec);
        return () -> tabs.closing().drop(its, before);
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
