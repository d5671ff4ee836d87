package io.slipway.ui.presets;

import io.slipway.ui.presets.PresetQuestions.Naming;
import java.util.List;
import java.util.function.BooleanSupplier;

/** Stores the draft, and asks first for what that takes: a name, the vault, secrets that would be left out. */
final class AskedSaving {
    private final Presets presets;
    private final PresetFiles files;
    private final PresetQuestions questions;
    private final BooleanSupplier hasLastingKey;

    AskedSaving(Presets presets, PresetFiles files, PresetQuestions questions, BooleanSupplier hasLastingKey) {
        this.presets = presets;
        this.files = files;
        this.questions = questions;
        this.hasLastingKey = hasLastingKey;
    }

    /** Stores the draft, asking for a name when it has none, and goes on when it is stored. */
    void saveThen(Runnable then) {
        if (presets.openedProperty().get().isPresent()) {
            whenNoneIsOfTheDraftOnly(() -> whenSecretsAreCared(() -> presets.storing().save(andListed(then))));
        } else if (presets.storing().isSaving()) {
            presets.storing().whenSaved(() -> saveThen(then));
        } else {
            saveAs(then);
        }
    }

    /** Stores the draft under a name of its own. */
    void saveAs() {
        if (presets.openedProperty().get().isPresent() && presets.spec().holdsLocked()) {
            presets.sayStillLocked();
        } else {
            saveAs(() -> {});
        }
    }

    private void saveAs(Runnable then) {
        whenNoneIsOfTheDraftOnly(() -> questions.name(Naming.SAVE, presets.openedName())
                .ifPresent(name -> whenSecretsAreCared(() -> saveAs(name, then))));
    }

    private void saveAs(String name, Runnable then) {
        presets.storing().saveAs(name, presets.state().basis().folder(), andListed(then));
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
}
