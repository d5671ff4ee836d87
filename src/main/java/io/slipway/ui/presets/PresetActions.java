package io.slipway.ui.presets;

import io.slipway.preset.Preset;
import io.slipway.preset.file.PresetFile;
import java.util.Optional;

/** What the menu and the pane do with presets: each asks first where something typed could be lost. */
public final class PresetActions {
    private final Presets presets;
    private final PresetQuestions questions;

    /** Actions on these presets. */
    public PresetActions(Presets presets, PresetQuestions questions) {
        this.presets = presets;
        this.questions = questions;
    }

    /** Stores the draft, asking for a name when it has none. */
    public void save() {
        saveThen(() -> {});
    }

    /** Stores the draft under a name of its own. */
    public void saveAs() {
        questions.name(presets.openedName()).ifPresent(name -> presets.saveAs(name, () -> {}));
    }

    /** Opens a preset once the draft is safe. */
    public void open(PresetFile.Usable preset) {
        whenSafe(() -> presets.open(preset));
    }

    /** Begins a new draft once the present one is safe. */
    public void newDraft() {
        whenSafe(presets::startOver);
    }

    /** Asks for a name and gives it to the preset. */
    public void rename(PresetFile.Usable preset) {
        questions.name(preset.name()).filter(name -> !name.equals(preset.name())).ifPresent(name ->
                presets.rename(preset, name));
    }

    /** Asks for a name and stores a copy under it. */
    public void duplicate(PresetFile.Usable preset) {
        questions.name(preset.name() + " 2").ifPresent(name -> presets.duplicate(preset, name));
    }

    /** Removes the preset; it can be brought back. */
    public void delete(PresetFile.Usable preset) {
        presets.delete(preset);
    }

    /** Goes on when the draft is stored, or the operator gives it up. */
    public void whenSafe(Runnable then) {
        if (presets.holdsSecretsOnly()) {
            if (questions.giveUpSecrets()) {
                then.run();
            }
            return;
        }
        if (!presets.dirty().get()) {
            then.run();
            return;
        }
        switch (questions.unsaved(presets.openedName())) {
            case SAVE -> saveThen(then);
            case DISCARD -> then.run();
            case CANCEL -> {}
        }
    }

    private void saveThen(Runnable then) {
        Optional<Preset> opened = presets.openedProperty().get();
        if (opened.isPresent()) {
            presets.save(then);
        } else {
            questions.name("").ifPresent(name -> presets.saveAs(name, then));
        }
    }
}
