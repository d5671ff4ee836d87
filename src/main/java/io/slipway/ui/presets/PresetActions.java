package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.preset.file.PresetFile;
import io.slipway.ui.presets.PresetQuestions.Naming;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.vault.Trouble;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the menu and the pane do with presets: each asks first where something typed could be lost. */
public final class PresetActions {
    private final Presets presets;
    private final PresetFiles files;
    private final DraftTabs tabs;
    private final PresetQuestions questions;
    private final AskedSaving saving;
    private final AskedClosing closing;

    /**
     * Actions on these presets.
     *
     * @param hasLastingKey whether there is a key to seal secrets to that outlives the program
     */
    public PresetActions(
            Presets presets, PresetFiles files, PresetQuestions questions, BooleanSupplier hasLastingKey) {
        this.presets = presets;
        this.files = files;
        this.tabs = presets.tabs();
        this.questions = questions;
        this.saving = new AskedSaving(presets, files, questions, hasLastingKey);
        this.closing = new AskedClosing(tabs, questions, hasLastingKey, saving);
    }

    /** Stores the draft, asking for a name when it has none. */
    public void save() {
        saving.saveThen(() -> {});
    }

    /** Stores the draft under a name of its own. */
    public void saveAs() {
        saving.saveAs();
    }

    /** Opens a preset in a tab. */
    public void open(PresetFile.Usable file) {
        presets.opening().open(file);
    }

    /** Begins a new draft in a tab of its own. */
    public void newDraft() {
        presets.opening().newDraft();
    }

    /** Opens a copy of the draft that is shown. */
    public void duplicateDraft() {
        presets.opening().duplicate();
    }

    /** Opens again what was closed last. */
    public void reopenDraft() {
        presets.opening().reopen();
    }

    /** Opens again what was closed. */
    public void reopen(ClosedDrafts.Closed draft) {
        presets.opening().reopen(draft);
    }

    /** The open drafts. */
    public DraftTabs tabs() {
        return tabs;
    }

    /** Closes the draft that is shown. */
    public void closeDraft() {
        close(tabs.shownProperty().get());
    }

    /** Closes a draft; changes of a preset are asked about, while a draft without a name can be opened again. */
    public void close(DraftTab tab) {
        closing.close(tab, () -> {});
    }

    /** The names of the presets that are open and have changes that are not stored. */
    public List<String> unsaved() {
        return closing.unsaved();
    }

    /** Closes all drafts that came from a preset, and goes on when none was left open. */
    public void closePresets(Runnable then) {
        closing.closePresets(then);
    }

    /** Goes on to the end of the window, after which all drafts come back; with it goes what is in memory only. */
    public void whenSafeForGood(Runnable then) {
        closing.whenSafeForGood(then);
    }

    /** Gives up what is stored nowhere; it can be had back. */
    public void discard() {
        presets.discard();
    }

    /** Asks for a name and gives it to the preset. */
    public void rename(PresetFile.Usable file) {
        questions.name(Naming.RENAME, file.name()).filter(name -> !name.equals(file.name())).ifPresent(name ->
                files.rename(file, name));
    }

    /** Asks for a name and stores a copy under it. */
    public void duplicate(PresetFile.Usable file) {
        questions.name(Naming.DUPLICATE, file.name() + " 2").ifPresent(name -> files.duplicate(file, name));
    }

    /** Asks for a folder and moves the file there. */
    public void move(PresetFile file) {
        questions.folder(file.folder(), files.listingProperty().get().folders())
                .filter(folder -> !folder.equals(file.folder()))
                .ifPresent(folder -> files.move(file, folder));
    }

    /** Asks what a preset is to say besides its launch. That of the open one becomes part of the draft. */
    public void describe(PresetFile.Usable file) {
        if (files.isOpened(file)) {
            describeOpen();
        } else {
            questions.details(file.name(), file.preset().details()).ifPresent(details ->
                    files.describe(file, details));
        }
    }

    /** Asks what the draft is to say besides its launch. */
    public void describeOpen() {
        PresetDetails present = presets.detailsProperty().get();
        questions.details(presets.openedName(), present).ifPresent(presets::describe);
    }

    /** Removes the file; it can be brought back. */
    public void delete(PresetFile file) {
        files.delete(file);
    }

    /** Pins the preset, or takes its pin away. */
    public void pin(PresetFile.Usable file) {
        boolean pinned = files.marksProperty().get().pinned().contains(file.preset().id());
        files.pin(file, !pinned);
    }

    /** Opens what is locked in the draft, once the vault is unlocked. */
    public void unlock() {
        if (questions.unlocked()) {
            presets.locks().unlock();
        }
    }

    /** Takes in what was sealed for another place, once the operator has seen what that is. */
    public void takeIn() {
        List<String> names = presets.locks().by(Trouble.ELSEWHERE);
        if (!names.isEmpty() && questions.takeIn(names) && questions.unlocked()) {
            presets.locks().takeIn();
        }
    }
}
