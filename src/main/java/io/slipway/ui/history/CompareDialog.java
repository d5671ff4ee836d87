package io.slipway.ui.history;

import io.slipway.history.LaunchRecord;
import io.slipway.history.compare.Fingerprints;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.stage.Modality;
import javafx.stage.Window;

/** Shows two launches side by side; the window behind it stays usable. */
public final class CompareDialog implements BiConsumer<LaunchRecord, LaunchRecord> {
    private static final double WIDTH = 960;

    private final Views views;
    private final Times times;
    private final BiFunction<LaunchRecord, LaunchRecord, Fingerprints> fingerprints;
    private final Supplier<Window> owner;

    /**
     * Dialogs over this window.
     *
     * @param fingerprints what tells whether the secrets of two launches are the same, the older launch first
     */
    public CompareDialog(
            Views views,
            Times times,
            BiFunction<LaunchRecord, LaunchRecord, Fingerprints> fingerprints,
            Supplier<Window> owner) {
        this.views = views;
        this.times = times;
        this.fingerprints = fingerprints;
        this.owner = owner;
    }

    @Override
    public void accept(LaunchRecord older, LaunchRecord newer) {
        Messages messages = views.messages();
        Dialog<ButtonType> dialog = new Dialog<>();
        dialog.initOwner(owner.get());
        dialog.initModality(Modality.NONE);
        dialog.setTitle(messages.text("launch.compare"));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getStylesheets().setAll(owner.get().getScene().getStylesheets());
        pane.getButtonTypes().setAll(ButtonType.CLOSE);
        pane.setContent(views.load(
                new CompareController(older, newer, fingerprints.apply(older, newer), messages, times)));
        pane.setMinWidth(WIDTH);
        pane.lookupButton(ButtonType.CLOSE).setId("compare-close");
        dialog.show();
    }
}
