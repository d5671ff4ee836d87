package io.slipway.ui.compose.undo;

import io.slipway.draft.Change;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import java.util.Optional;

/** What one step did, in words that follow "Undo". */
public final class StepWords {
    /** A name that is longer would make the menu wider than the window. */
    private static final int LONGEST = 40;

    private final Messages messages;

    /** Words from these texts. */
    public StepWords(Messages messages) {
        this.messages = messages;
    }

    /** The text of the item that takes the step back. */
    public String undo(Optional<Change> step) {
        return step.map(change -> messages.text("undo.step", of(change))).orElseGet(() -> messages.text("menu.undo"));
    }

    /** The text of the item that does it again. */
    public String redo(Optional<Change> step) {
        return step.map(change -> messages.text("redo.step", of(change))).orElseGet(() -> messages.text("menu.redo"));
    }

    private String of(Change change) {
        return switch (change.kind()) {
            case PASTED, IMPORTED, DISCARDED, RELOADED -> messages.text("change." + Messages.key(change.kind()), change.count());
            default -> done(change);
        };
    }

    private String done(Change change) {
        return switch (change.place().field()) {
            case ROOT -> messages.text("change.several");
            case MOUNTS_MAP -> messages.text("change.mount." + Messages.key(change.kind()), change.count(), "");
            case ENVIRONMENT_MAP, ENV_NAME, ENV_VALUE, FILES_MAP, FILE_PATH, FILE_DATA, FILE_ENCODING ->
                entries(change);
            default -> messages.text("change.field", messages.text("compose.field." + Messages.key(change.place().field())));
        };
    }

    private String entries(Change change) {
        String noun = change.place().field().section() == Section.FILES ? "file" : "variable";
        String name = change.name().isEmpty() ? messages.text("change.nameless." + noun) : shortened(change.name());
        return messages.text("change." + noun + "." + Messages.key(change.kind()), change.count(), name);
    }

    private static String shortened(String name) {
        return name.length() > LONGEST ? name.substring(0, name.offsetByCodePoints(0, LONGEST / 2)) + "\u2026" : name;
    }
}
