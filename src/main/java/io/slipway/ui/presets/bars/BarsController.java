package io.slipway.ui.presets.bars;

import io.slipway.preset.store.SaveResult;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.presets.DiskConflict;
import io.slipway.ui.presets.PresetActions;
import io.slipway.ui.presets.Presets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.beans.property.BooleanProperty;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;

/** The lines above the form: each is there only while it has something to say. */
public final class BarsController {
    private final Presets presets;
    private final PresetActions actions;
    private final BooleanProperty recovered;
    private final Runnable compare;
    private final Messages messages;

    @FXML private VBox locks;
    @FXML private HBox conflict;
    @FXML private Label conflictText;
    @FXML private Button reload;
    @FXML private Button keep;
    @FXML private Button compareButton;
    @FXML private HBox recovery;
    @FXML private Label recoveryText;
    @FXML private Button discard;

    /**
     * Lines about the draft.
     *
     * @param recovered whether the draft was brought back from the last time
     * @param compare shows what the draft and its file differ in
     */
    @SuppressWarnings("NullAway.Init")
    public BarsController(
            Presets presets, PresetActions actions, BooleanProperty recovered, Runnable compare, Messages messages) {
        this.presets = presets;
        this.actions = actions;
        this.recovered = recovered;
        this.compare = compare;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        presets.locks().lockedProperty().subscribe(found -> showLocks());
        presets.conflictProperty().subscribe(this::showConflict);
        recovered.subscribe(there -> showRecovery());
        presets.dirty().subscribe(changes -> showRecovery());
    }

    private void showLocks() {
        List<Node> lines = new ArrayList<>();
        for (LockedLine kind : LockedLine.values()) {
            List<String> names = presets.locks().lockedProperty().getValue().entrySet().stream()
                    .filter(locked -> LockedLine.of(locked.getValue()) == kind)
                    .map(Map.Entry::getKey)
                    .toList();
            if (!names.isEmpty()) {
                lines.add(kind.line(names, messages, actions));
            }
        }
        locks.getChildren().setAll(lines);
        Shown.set(locks, !lines.isEmpty());
    }

    private void showConflict(Optional<DiskConflict> met) {
        Shown.set(conflict, met.isPresent());
        met.map(DiskConflict::found).ifPresent(found -> {
            boolean changed = found instanceof SaveResult.ChangedOnDisk;
            boolean readable = presets.onDisk().theirs().isPresent();
            String name = presets.openedName();
            conflictText.setText(messages.text(
                    !changed ? "bars.gone" : readable ? "bars.changed" : "bars.changed.broken", name));
            keep.setText(messages.text(changed ? "bars.keep" : "bars.save.again"));
            Shown.set(reload, readable);
            Shown.set(compareButton, readable);
        });
    }

    private void showRecovery() {
        boolean named = presets.openedProperty().get().isPresent();
        Shown.set(recovery, recovered.get() && presets.dirty().get());
        recoveryText.setText(named
                ? messages.text("bars.recovered.preset", presets.openedName())
                : messages.text("bars.recovered.draft"));
        discard.setText(messages.text(named ? "bars.discard.changes" : "bars.discard.draft"));
    }

    @FXML
    private void reload() {
        presets.onDisk().reload();
    }

    @FXML
    private void keep() {
        if (presets.conflictProperty().get().filter(met -> met.found() instanceof SaveResult.Gone).isPresent()) {
            presets.onDisk().keepMine();
            actions.save();
        } else {
            presets.onDisk().keepMine();
        }
    }

    @FXML
    private void compare() {
        compare.run();
    }

    @FXML
    private void discard() {
        actions.discard();
    }

    @FXML
    private void dismiss() {
        recovered.set(false);
    }
}
