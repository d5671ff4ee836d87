package io.slipway.ui.presets;

import io.slipway.preset.PresetDetails;
import io.slipway.preset.file.PresetFile;
import io.slipway.ui.presets.drafts.LeftDrafts;
import io.slipway.vault.Trouble;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BooleanSupplier;

/** What the menu and the pane do with presets: each asks first where something typed could be lost. */
public final class PresetActions {
    private final Presets presets;
    private final PresetFiles files;
    private final LeftDrafts left;
    private final PresetQuestions questions;
    private final BooleanSupplier hasLastingKey;

    /**
     * Actions on these presets.
     *
     * @param hasLastingKey whether there is a key to seal secrets to that outlives the program
     */
    public PresetActions(
            Presets presets, PresetFiles files, LeftDrafts left, PresetQuestions questions, BooleanSupplier hasLastingKey) {
        this.presets = presets;
        this.files = files;
        this.left = left;
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
        whenNoneIsOfTheDraftOnly(() -> questions.name(presets.openedName()).ifPresent(name -> whenSecretsAreCared(
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

    /** Opens a preset once the draft is safe. */
    public void open(PresetFile.Usable file) {
        whenSafe(() -> presets.open(file));
    }

    /** Shows a draft without a name again once the present one is safe. */
    public void open(LeftDrafts.Left draft) {
        whenSafe(() -> {
            left.take(draft);
            presets.takeUp(draft.content());
        });
    }

    /** Removes a draft without a name; it can be brought back. */
    public void delete(LeftDrafts.Left draft) {
        left.forget(draft.content().key());
        presets.sayDraftDeleted(() -> left.leave(draft.content()));
    }

    /** Begins a new draft once the present one is safe. */
    public void newDraft() {
        whenSafe(presets::startOver);
    }

    /** Gives up what is stored nowhere; it can be had back. */
    public void discard() {
        presets.discard();
    }

    /** Asks for a name and gives it to the preset. */
    public void rename(PresetFile.Usable file) {
        questions.name(file.name()).filter(name -> !name.equals(file.name())).ifPresent(name ->
                files.rename(file, name));
    }

    /** Asks for a name and stores a copy under it. */
    public void duplicate(PresetFile.Usable file) {
        questions.name(file.name() + " 2").ifPresent(name -> files.duplicate(file, name));
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

    /** Goes on when the draft is stored, or kept without a name, or the operator gives it up. */
    public void whenSafe(Runnable then) {
        if (hasUnsaved()) {
            switch (questions.unsaved(presets.openedName())) {
                case SAVE -> saveThen(then);
                case DISCARD -> {
                    presets.discard();
                    then.run();
                }
                case CANCEL -> {}
            }
        } else if (presets.openedProperty().get().isPresent()) {
            goOnWithout(secretsShown(), then);
        } else {
            then.run();
        }
    }

    private boolean hasUnsaved() {
        return presets.openedProperty().get().isPresent() && presets.dirty().get();
    }

    /** The same for the end of the window, with which goes what is in memory only. */
    public void whenSafeForGood(Runnable then) {
        if (hasUnsaved()) {
            whenSafe(() -> goOnWithout(secretsLeft(), then));
        } else {
            List<String> secrets = new ArrayList<>(secretsShown());
            secrets.addAll(secretsLeft());
            goOnWithout(secrets, then);
        }
    }

    private List<String> secretsShown() {
        return presets.losesSecrets() ? SecretWords.inClear(presets.spec()) : List.of();
    }

    /** Those of the drafts that wait, which are in memory only for want of a key. */
    private List<String> secretsLeft() {
        return hasLastingKey.getAsBoolean()
                ? List.of()
                : left.drafts().stream()
                        .flatMap(draft -> SecretWords.inClear(draft.content().preset().spec()).stream())
                        .toList();
    }

    private void goOnWithout(List<String> secrets, Runnable then) {
        if (secrets.isEmpty() || questions.giveUpSecrets(secrets.stream().distinct().toList())) {
            then.run();
        }
    }
}
