package io.slipway.ui.placeholders;

import io.slipway.preset.Placeholder;
import io.slipway.preset.Preset;
import io.slipway.preset.placeholder.Provisional;
import io.slipway.preset.placeholder.Uses;
import io.slipway.run.Place;
import io.slipway.run.Problem;
import io.slipway.run.RunSpec;
import io.slipway.run.rules.Known;
import io.slipway.run.rules.Rules;
import io.slipway.text.Messages;
import io.slipway.ui.kit.FreshPress;
import io.slipway.ui.kit.HeldKeys;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.OverWindow;
import io.slipway.ui.launch.Completion;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import java.util.function.Supplier;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.stage.Window;

/**
 * Asks in a dialog for the values of a launch. The last ones of each preset are offered again as long as the program
 * runs, but for those that became part of a secret.
 */
public final class AskDialog implements Completion {
    private static final double WIDTH = 760;
    private static final KeyCombination LAUNCH = new KeyCodeCombination(KeyCode.ENTER, KeyCombination.SHORTCUT_DOWN);

    private final Views views;
    private final Supplier<Window> owner;
    private final ObservableValue<List<Placeholder>> declared;
    private final Supplier<Optional<Preset>> preset;
    private final Function<Place, String> places;
    private final BooleanSupplier reviewed;
    private final HeldKeys held;
    private final Map<String, Map<String, String>> last = new HashMap<>();

    /**
     * A dialog over this window.
     *
     * @param declared the placeholders of the draft
     * @param preset the preset that the draft came from
     * @param places where something is, in words
     * @param reviewed whether a review follows, else the launch
     * @param held the keys that are down: what opens it has to be let go before it counts again
     */
    public AskDialog(
            Views views,
            Supplier<Window> owner,
            ObservableValue<List<Placeholder>> declared,
            Supplier<Optional<Preset>> preset,
            Function<Place, String> places,
            BooleanSupplier reviewed,
            HeldKeys held) {
        this.views = views;
        this.owner = owner;
        this.declared = declared;
        this.preset = preset;
        this.places = places;
        this.reviewed = reviewed;
        this.held = held;
    }

    @Override
    public List<Problem> problems(RunSpec draft, Known known) {
        return Provisional.problems(draft, declared.getValue(), launch -> Rules.ofLaunch(launch, known));
    }

    @Override
    public Optional<RunSpec> complete(RunSpec draft, Known known) {
        if (Uses.of(draft, declared.getValue()).places().isEmpty()) {
            return Optional.of(draft);
        }
        String id = preset.get().map(Preset::id).orElse("");
        AskedValues values = new AskedValues(
                draft,
                declared.getValue(),
                last.getOrDefault(id, Map.of()),
                launch -> Rules.ofLaunch(launch, known));
        Optional<RunSpec> launch = asked(values);
        if (launch.isPresent() && !id.isEmpty()) {
            last.put(id, values.toRemember());
        }
        return launch;
    }

    private Optional<RunSpec> asked(AskedValues values) {
        Messages messages = views.messages();
        String go = messages.text(reviewed.getAsBoolean() ? "ask.review" : "ask.launch");
        ButtonType launch = new ButtonType(go, ButtonBar.ButtonData.OK_DONE);
        AskController controller = new AskController(values, places, messages);
        Dialog<ButtonType> dialog = dialog(controller, launch);
        FreshPress fresh = new FreshPress(held::isPressing);
        if (dialog.getDialogPane().lookupButton(launch) instanceof Button button) {
            guard(button, dialog.getDialogPane(), values, fresh);
        }
        dialog.setOnShown(shown -> {
            fresh.shown();
            controller.focus();
        });
        dialog.setOnHidden(over -> fresh.close());
        return dialog.showAndWait().filter(launch::equals).flatMap(yes -> values.answerProperty().get().launch());
    }

    private Dialog<ButtonType> dialog(AskController controller, ButtonType launch) {
        Dialog<ButtonType> dialog = new Dialog<>();
        OverWindow.place(dialog, owner.get());
        dialog.setTitle(preset.get().map(Preset::name).orElse(views.messages().text("ask.title")));
        dialog.setResizable(true);
        DialogPane pane = dialog.getDialogPane();
        pane.getButtonTypes().setAll(launch, ButtonType.CANCEL);
        pane.setContent(views.load(controller));
        pane.setMinWidth(WIDTH);
        return dialog;
    }

    /** The button does what its key does, once there is something to launch and the key that led here was let go. */
    private void guard(Button button, DialogPane pane, AskedValues values, FreshPress fresh) {
        fresh.guard(pane.getScene(), button);
        fresh.readyProperty().subscribe(button::setDefaultButton);
        button.setId("ask-launch");
        button.getStyleClass().add("accent");
        button.disableProperty().bind(values.answerProperty().map(answer -> answer.launch().isEmpty()));
        Tip.whileDisabled(button, views.messages().text("why.ask"));
        pane.setOnKeyPressed(pressed -> {
            if (LAUNCH.match(pressed)) {
                pressed.consume();
                button.fire();
            }
        });
    }
}
