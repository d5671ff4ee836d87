package io.slipway.ui;

import io.slipway.draft.RunDraft;
import io.slipway.preset.Placeholder;
import io.slipway.preset.PresetDetails;
import io.slipway.ui.compose.PlaceWords;
import io.slipway.ui.kit.HeldKeys;
import io.slipway.ui.launch.Completion;
import io.slipway.ui.placeholders.AskDialog;
import io.slipway.ui.placeholders.PlaceholdersDialog;
import io.slipway.ui.presets.Presets;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/** The placeholders of the draft: where they are declared, and asked for. */
final class PlaceholderParts {
    private final Presets presets;
    private final RunDraft draft;
    private final ObservableValue<List<Placeholder>> declared;
    private final PlaceholdersDialog dialog;
    private final AskDialog asking;

    PlaceholderParts(Services services, Presets presets, BooleanSupplier reviewed, HeldKeys held, Supplier<Window> owner) {
        this.presets = presets;
        this.draft = services.draft();
        this.declared = presets.detailsProperty().map(PresetDetails::placeholders);
        this.dialog = new PlaceholdersDialog(services.views(), owner);
        this.asking = new AskDialog(
                services.views(),
                owner,
                declared,
                () -> presets.openedProperty().get(),
                new PlaceWords(draft, services.messages())::of,
                reviewed,
                held);
    }

    /** What the preset that the draft came from declares, with changes that are not stored yet. */
    ObservableValue<List<Placeholder>> declared() {
        return declared;
    }

    Completion asking() {
        return asking;
    }

    void edit() {
        edit(Optional.empty());
    }

    /** Shows the declaration in this row. */
    void edit(int row) {
        edit(Optional.of(row));
    }

    private void edit(Optional<Integer> row) {
        dialog.edit(draft.spec(), declared.getValue(), row, changed ->
                presets.describe(presets.detailsProperty().get().with(changed)));
    }
}
