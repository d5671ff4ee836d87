package io.slipway.ui.presets;

import io.slipway.run.RunSpec;
import io.slipway.ui.presets.said.PresetWork;
import io.slipway.vault.Trouble;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.ObjectBinding;
import javafx.beans.value.ObservableValue;

/** The secrets of the draft that could not be opened: why, and trying it again. */
public final class LockedSecrets {
    private final OpenDraft open;
    private final PresetSealing sealing;
    private final PresetWork work;
    private final ObjectBinding<Map<String, Trouble>> locked;

    LockedSecrets(OpenDraft open, PresetSealing sealing, PresetWork work) {
        this.open = open;
        this.sealing = sealing;
        this.work = work;
        this.locked =
                Bindings.createObjectBinding(this::find, open.draft().specProperty(), sealing.troublesProperty());
    }

    private Map<String, Trouble> find() {
        Map<String, Trouble> troubles = sealing.troublesProperty().get();
        Map<String, Trouble> found = new LinkedHashMap<>();
        SecretWords.lockedAt(open.draft().spec()).forEach((pointer, name) ->
                found.put(name, troubles.getOrDefault(pointer, Trouble.LOCKED)));
        return found;
    }

    /** Why which secrets are locked, by their names; it changes with the draft and with each attempt to open them. */
    public ObservableValue<Map<String, Trouble>> lockedProperty() {
        return locked;
    }

    /** The names of the secrets that are locked for this reason. */
    public List<String> by(Trouble reason) {
        return locked.get().entrySet().stream()
                .filter(entry -> entry.getValue() == reason)
                .map(Map.Entry::getKey)
                .toList();
    }

    /** The names of those that the preset does not hold so: they may be sealed for the draft, to the operator alone. */
    List<String> ofTheDraft() {
        return SecretWords.lockedOtherwise(open.draft().spec(), open.basis().spec());
    }

    /** Opens what is locked in the draft, as far as the vault opens it now. It makes no change that had to be saved. */
    public void unlock() {
        unlock(() -> {});
    }

    /** The same, and then goes on, if the same draft is still shown. */
    void unlock(Runnable then) {
        open(false, then);
    }

    /** The same with what was sealed for another place: from then on it is a secret of this draft. */
    public void takeIn() {
        open(true, () -> {});
    }

    /** What is typed meanwhile stays; when another draft is shown by then, this one is of no interest any more. */
    private void open(boolean fromElsewhere, Runnable then) {
        Basis from = open.basis();
        RunSpec before = open.draft().spec();
        if (!before.holdsLocked()) {
            then.run();
            return;
        }
        work.run(() -> sealing.unlock(from, before, fromElsewhere), found -> {
            if (open.basis().equals(from)) {
                open.opened(found, before);
                sealing.found(found.draft().locked());
                then.run();
            }
        });
    }
}
