package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.preset.file.PresetFile;
import io.slipway.ui.presets.PresetQuestions.Naming;
import io.slipway.ui.presets.drafts.ClosedDrafts;
import io.slipway.vault.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** What the menu and the pane do with presets: each asks first where something typed could be lost. */
public final class PresetActions {
    private final Presets presets;
    private final PresetFiles files;
    private final DraftTabs tabs;
    private final PresetQuestions questions;
    private final BooleanSupplier hasLastingKey;

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
        this.hasLastingKey = hasLastingKey;
    }

    /** Stores the draft, asking for a name when it has none. */
    public void save() {
        saveThen(() -> {});
    }

    private void saveThen(Runnable then) {
        if (presets.openedProperty().get().isPresent()) {
            whenNoneIsOfTheDraftOnly(() -> whenSecretsAreCared(() -> presets.save(andListed(then))));
        } else if (presets.isSaving()) {
            presets.whenSaved(() -> saveThen(then));
        } else {
            saveAs(then);
        }
    }

    /** Stores the draft under a name of its own. */
    public void saveAs() {
        if (presets.openedProperty().get().isPresent() && presets.spec().holdsLocked()) {
            presets.sayStillLocked();
        } else {
            saveAs(() -> {});
        }
    }

    private void saveAs(Runnable then) {
        whenNoneIsOfTheDraftOnly(() -> questions.name(Naming.SAVE, presets.openedName()).ifPresent(name -> whenSecretsAreCared(
                () -> presets.saveAs(name, presets.state().basis().folder(), andListed(then)))));
    }

    private Runnable andListed(Runnable then) {
        return () -> {
            files.reload();
            then.run();
        };
    }

    /** What was sealed for a kept draft is the operator's only; it is opened, so that it is sealed to the team. */
    private void whenNoneIsOfTheDraftOnly(Runnable save) {
        List<String> own = presets.locks().ofTheDraft();
        if (own.isEmpty()) {
            save.run();
        } else if (presets.sealing().isUnlocked() || (questions.unlockFirst(own) && questions.unlocked())) {
            presets.locks().unlock(save);
        }
    }

    /** Secrets without a key to seal them to are left out only when the operator says so. */
    private void whenSecretsAreCared(Runnable save) {
        List<String> secrets = SecretWords.inClear(presets.spec());
        if (secrets.isEmpty() || hasLastingKey.getAsBoolean()) {
            save.run();
            return;
        }
        switch (questions.noVault(secrets)) {
            case MAKE_VAULT -> {
                if (questions.lasting()) {
                    save.run();
                }
            }
            case LEAVE_OUT -> save.run();
            case CANCEL -> {}
        }
    }

    /** Opens a preset in a tab. */
    public void open(PresetFile.Usable file) {
        presets.open(file);
    }

    /** Begins a new draft in a tab of its own. */
    public void newDraft() {
        presets.newDraft();
    }

    /** Opens a copy of the draft that is shown. */
    public void duplicateDraft() {
        presets.duplicate();
    }

    /** Opens again what was closed last. */
    public void reopenDraft() {
        presets.reopen();
    }

    /** Opens again what was closed. */
    public void reopen(ClosedDrafts.Closed draft) {
        presets.reopen(draft);
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
        close(tab, () -> {});
    }

    private void close(DraftTab tab, Runnable then) {
        Parked draft = tabs.state(tab);
        if (draft.basis().isNamed() && draft.isDirty()) {
            tabs.show(tab);
            switch (questions.unsaved(draft.basis().name())) {
                case SAVE -> saveThen(() -> close(tab, then));
                case DISCARD -> {
                    tabs.discard(tab);
                    then.run();
                }
                case CANCEL -> {}
            }
        } else {
            goOnWithout(draft.basis().isNamed() ? secretsAtRisk(draft) : List.of(), () -> {
                tabs.close(tab);
                then.run();
            });
        }
    }

    /** Closes all drafts that came from a preset, and goes on when none was left open. */
    public void closePresets(Runnable then) {
        Optional<DraftTab> first = tabs.tabs().stream()
                .filter(tab -> tabs.state(tab).basis().isNamed())
                .findFirst();
        first.ifPresentOrElse(tab -> close(tab, () -> closePresets(then)), then);
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

    /** Goes on to the end of the window, after which all drafts come back; with it goes what is in memory only. */
    public void whenSafeForGood(Runnable then) {
        List<String> secrets = new ArrayList<>();
        tabs.states().forEach(draft -> secrets.addAll(secretsAtRisk(draft)));
        if (!hasLastingKey.getAsBoolean()) {
            tabs.closed().drafts().forEach(draft -> draft.content()
                    .ifPresent(content -> secrets.addAll(SecretWords.inClear(content.preset().spec()))));
        }
        goOnWithout(secrets, then);
    }

    private List<String> secretsAtRisk(Parked draft) {
        return draft.secretsAtRisk(hasLastingKey.getAsBoolean());
    }

    private void goOnWithout(List<String> secrets, Runnable then) {
        if (secrets.isEmpty() || questions.giveUpSecrets(secrets.stream().distinct().toList())) {
            then.run();
        }
    }
}
