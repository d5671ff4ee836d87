package io.slipway.ui.review;

import io.slipway.changes.Drift;
import io.slipway.launch.LaunchRequest;
import io.slipway.run.Place;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import io.slipway.ui.kit.FreshPress;
import io.slipway.ui.kit.HeldKeys;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.dialog.FirstFocus;
import io.slipway.ui.kit.dialog.OverWindow;
import io.slipway.ui.kit.form.TypedName;
import io.slipway.ui.launch.Confirmation;
import io.slipway.ui.launch.Venue;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.scene.control.Button;
import javafx.scene.control.ButtonBar;
import javafx.scene.control.ButtonType;
import javafx.scene.control.Dialog;
import javafx.scene.control.DialogPane;
import javafx.scene.control.Tooltip;
import javafx.stage.Window;

/**
 * Reviews a launch in a window of its own: what is shown is the value that is sent, and nothing behind it can be
 * changed meanwhile. Launching is the default where nothing is guarded, else the safe answer is.
 */
public final class ReviewDialog implements Confirmation {
    private static final double WIDTH = 800;
    /** What stays of the window behind, so that one sees where one is. */
    private static final double AROUND = 24;

    private final Views views;
    private final Supplier<Window> owner;
    private final ReviewSources sources;
    private final ObservableValue<Boolean> everywhere;
    private final HeldKeys held;
    private final Consumer<Section> editTab;
    private final Consumer<Place> editPlace;

    /**
     * A review over this window.
     *
     * @param sources where it has its facts from
     * @param setting whether it is wanted where nothing is guarded
     * @param held the keys that are down: what opens it has to be let go before it counts again
     * @param editTab shows a tab of the draft
     * @param editPlace shows a field of the draft
     */
    public ReviewDialog(
            Views views,
            Supplier<Window> owner,
            ReviewSources sources,
            ReviewSetting setting,
            HeldKeys held,
            Consumer<Section> editTab,
            Consumer<Place> editPlace) {
        this.views = views;
        this.owner = owner;
        this.sources = sources;
        ObservableValue<Drift> drift = sources.job().watch().driftProperty();
        this.everywhere = Bindings.createObjectBinding(
                () -> setting.everywhereProperty().get() || !drift.getValue().isEmpty(),
                setting.everywhereProperty(), drift);
        this.held = held;
        this.editTab = editTab;
        this.editPlace = editPlace;
    }

    /** A job that is known to have changed since the draft was opened is shown, also where no review is wanted. */
    @Override
    public ObservableValue<Boolean> everywhere() {
        return everywhere;
    }

    /** The job may have changed since it was read last. */
    @Override
    public void look(LaunchRequest request, Runnable then) {
        new LastLook(sources.job().watch()).before(request.spec(), then);
    }

    @Override
    public boolean confirmed(Venue venue, LaunchRequest request) {
        return new Standing(venue, request).isLaunched();
    }

    /** One review, as long as it stands. */
    private final class Standing {
        private final Messages messages = views.messages();
        private final Dialog<ButtonType> dialog = new Dialog<>();
        private final DialogPane pane = dialog.getDialogPane();
        private final ReviewChecks checks = new ReviewChecks(sources, messages);
        private final FreshPress fresh = new FreshPress(held::isPressing);
        private final ButtonType launchType;
        private final ReviewGate gate;
        private final ReviewController page;
        private final Button launch;
        private final Button cancel;
        private Runnable then = () -> {};

        Standing(Venue venue, LaunchRequest request) {
            gate = new ReviewGate(venue.connection(), request.spec().target(), checks.runs(), messages);
            page = new ReviewController(venue, request, sources, checks, gate, messages, new ReviewController.Ways(
                    tab -> leave(() -> editTab.accept(tab)), place -> leave(() -> editPlace.accept(place))));
            launchType = new ButtonType(
                    messages.text("launch.on", venue.connection().name(), request.spec().target().job()),
                    ButtonBar.ButtonData.OK_DONE);
            pane.getButtonTypes().setAll(launchType, ButtonType.CANCEL);
            launch = (Button) pane.lookupButton(launchType);
            cancel = (Button) pane.lookupButton(ButtonType.CANCEL);
            dress();
            pane.setContent(views.load(page));
            fit(owner.get());
            launch.disableProperty().bind(gate.missing().map(key -> key.isPresent()));
            Tip.whileDisabled(launch, gate.missing().map(missing -> missing.map(messages::text).orElse("")));
            gate.missing().subscribe(missing -> hint());
            fresh.readyProperty().subscribe(ready -> hint());
            new ReviewKeys(page, gate, launch, fresh).install(pane.getScene());
            dialog.setOnShown(shown -> begin());
            FirstFocus.of(pane, this::focus);
            checks.ask(venue, request, page::show);
        }

        private void dress() {
            OverWindow.place(dialog, owner.get());
            dialog.setTitle(messages.text("review.title"));
            dialog.setResizable(true);
            pane.getStyleClass().addAll("wide", "review-pane");
            // Measured in the size of text that it will have.
            pane.setStyle(owner.get().getScene().getRoot().getStyle());
            ButtonBar.setButtonUniformSize(launch, false);
            ButtonBar.setButtonUniformSize(cancel, false);
            launch.setId("review-launch");
            launch.setMnemonicParsing(false);
            launch.setTooltip(new Tooltip(launch.getText()));
            launch.getStyleClass().add("accent");
            launch.setDefaultButton(false);
            cancel.setId("review-cancel");
            // From the start: without a default, a bar that is laid out anew hands the focus to the launch.
            cancel.setDefaultButton(gate.isGuarded());
            if (gate.isGuarded()) {
                cancel.getStyleClass().add("safe");
            }
        }

        /** What does not fit is scrolled within, so that the buttons are always in sight. */
        private void fit(Window behind) {
            double width = Math.min(WIDTH, behind.getWidth() - AROUND);
            pane.setPrefWidth(width);
            pane.applyCss();
            pane.setPrefHeight(Math.min(pane.prefHeight(width), behind.getHeight() - AROUND));
        }

        private void begin() {
            fresh.shown();
            focus();
        }

        private void focus() {
            Button first = gate.isGuarded() ? cancel : launch;
            gate.typed().ifPresentOrElse(TypedName::focus, first::requestFocus);
        }

        private void hint() {
            boolean ready = fresh.readyProperty().get();
            launch.setDefaultButton(ready && !gate.isGuarded());
            String byGuard = gate.isGuarded() ? "review.hint.guarded" : "review.hint.enter";
            page.hint(messages.text(!ready && fresh.isHeld()
                    ? "review.hint.held" : gate.missing().getValue().orElse(byGuard)));
        }

        private void leave(Runnable edit) {
            then = edit;
            dialog.setResult(ButtonType.CANCEL);
            dialog.close();
        }

        boolean isLaunched() {
            boolean launched = dialog.showAndWait().filter(launchType::equals).isPresent();
            checks.close();
            fresh.close();
            then.run();
            return launched;
        }
    }
}
