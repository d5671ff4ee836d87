package io.slipway.ui.presets;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;

/** Closes drafts and the window; where something typed could be lost, it asks first. */
final class AskedClosing {
    private final DraftTabs tabs;
    private final PresetQuestions questions;
    private final BooleanSupplier hasLastingKey;
    private final AskedSaving saving;

    AskedClosing(
            DraftTabs tabs, PresetQuestions questions, BooleanSupplier hasLastingKey, AskedSaving saving) {
        this.tabs = tabs;
        this.questions = questions;
        this.hasLastingKey = hasLastingKey;
        this.saving = saving;
    }

    /** Closes a draft; changes of a preset are asked about, while a draft without a name can be opened again. */
    void close(DraftTab tab, Runnable then) {
        Parked draft = tabs.state(tab);
        if (draft.basis().isNamed() && draft.isDirty()) {
            tabs.show(tab);
            switch (questions.unsaved(draft.basis().name())) {
                case SAVE -> saving.saveThen(() -> close(tab, then));
                case DISCARD -> {
                    tabs.closing().discard(tab);
                    then.run();
                }
                case CANCEL -> {}
            }
        } else {
            goOnWithout(draft.basis().isNamed() ? secretsAtRisk(draft) : List.of(), () -> {
                tabs.closing().close(tab);
                then.run();
            });
        }
    }

    /** The presets that are open and say something that is not stored. */
    List<String> unsaved() {
        return tabs.states().stream()
                .filter(draft -> draft.basis().isNamed() && draft.isDirty())
                .map(draft -> draft.basis().name())
                .toList();
    }

    /** Closes all drafts that came from a preset, and goes on when none was left open. */
    void closePresets(Runnable then) {
        Optional<DraftTab> first = tabs.tabs().stream()
                .filter(tab -> tabs.state(tab).basis().isNamed())
                .findFirst();
        first.ifPresentOrElse(tab -> close(tab, () -> closePresets(then)), then);
    }

    /** Goes on to the end of the window, after which all drafts come back; with it goes what is in memory only. */
    void whenSafeForGood(Runnable then) {
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
