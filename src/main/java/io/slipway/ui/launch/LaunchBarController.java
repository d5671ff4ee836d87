package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Lasting;
import io.slipway.ui.kit.FittingWords;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.TextSize;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.form.FoldingRow;
import io.slipway.ui.kit.keys.ActionKey;
import io.slipway.ui.kit.keys.KeysInForce;
import java.util.List;
import java.util.Optional;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;

/** The launch button with what it will do on it, and the progress of a launch that takes its time. */
public final class LaunchBarController {
    /** A bar that is narrower, in text of the usual size, has no room to say the key; the mouse finds it at the button. */
    private static final double KEY_FITS = 1160;
    private static final ActionKey LAUNCH = ActionKey.of("review-and-launch", "Shortcut+Enter");

    private final LaunchFlow flow;
    private final Notes notes;
    private final Messages messages;
    private final KeysInForce keys;
    private final Lasting underway = new Lasting();

    @FXML private VBox bar;
    @FXML private FoldingRow row;
    @FXML private HBox beside;
    @FXML private Button launch;
    @FXML private Label key;
    @FXML private HBox progress;
    @FXML private Label stage;
    @FXML private Button stop;

    /**
     * What is said around the button.
     *
     * @param problems what stands in the way of a launch, in a line
     * @param overlap the runs that it would overlap with, in a line
     * @param above what takes lines of its own, from the top
     */
    public record Notes(Parent problems, Parent overlap, List<Parent> above) {}

    /** A bar for this flow with these notes, the lines among them as long as nothing is under way. */
    public LaunchBarController(LaunchFlow flow, Notes notes, Views views) {
        this.flow = flow;
        this.notes = notes;
        this.messages = views.messages();
        this.keys = views.keys();
    }

    @FXML
    private void initialize() {
        FittingWords words = new FittingWords(launch, row);
        flow.venue().subscribe(now -> words.say(labels()));
        flow.draft().jobProperty().subscribe(now -> words.say(labels()));
        flow.askedEverywhere().subscribe(now -> words.say(labels()));
        launch.disableProperty().bind(flow.launching().closedProperty());
        Tip.whileDisabled(launch, messages.text("why.launch.underway"));
        Tip.on(launch, Bindings.createStringBinding(
                () -> keys.named(launch.getAccessibleText(), LAUNCH), launch.accessibleTextProperty(), key.textProperty()));
        Tip.whileDisabled(stop, messages.text("why.stop.asked"));
        ObservableValue<Double> scale = TextSize.scale(bar);
        keys.follow(() -> key.setText(keys.shown(LAUNCH)));
        Shown.withoutGap(progress);
        // The key does nothing while a launch is under way, and its room is needed.
        Shown.when(key, progress.visibleProperty().not().and(Bindings.createBooleanBinding(
                () -> bar.getWidth() >= KEY_FITS * scale.getValue(), bar.widthProperty(), scale)));
        Shown.when(notes.problems(), progress.visibleProperty().not());
        Shown.when(notes.overlap(), progress.visibleProperty().not());
        HBox.setHgrow(notes.problems(), Priority.ALWAYS);
        beside.getChildren().addAll(0, List.of(notes.problems(), notes.overlap()));
        bar.getChildren().addAll(0, notes.above());
        progress.setVisible(false);
        flow.launching().stateProperty().subscribe(this::show);
    }

    /** From all of it to what has to be said. The bar above names the job too; that the connection is the wrong one is worse. */
    private List<String> labels() {
        String job = flow.draft().jobProperty().get();
        Optional<Connection> connection = flow.venue().getValue().map(Venue::connection);
        if (connection.isEmpty() || job.isEmpty()) {
            return List.of(messages.text("launch.nowhere"));
        }
        String name = connection.get().name();
        return flow.isAsked(connection.get())
                ? List.of(
                        messages.text("launch.review.on", name, job),
                        messages.text("launch.review.at", name),
                        messages.text("launch.review.short"))
                : List.of(
                        messages.text("launch.on", name, job),
                        messages.text("launch.at", name),
                        messages.text("launch.nowhere"));
    }

    private void show(LaunchState state) {
        stop.setDisable(!(state instanceof LaunchState.Underway));
        if (state instanceof LaunchState.Underway now) {
            stage.setText(messages.text(now.stage().map(reached -> "stage." + reached.name()).orElse("stage.begin")));
            if (!progress.isVisible() && now.stage().isEmpty()) {
                underway.begin(() -> progress.setVisible(flow.launching().isUnderway()));
            }
        } else {
            underway.end();
            progress.setVisible(false);
        }
    }

    @FXML
    private void launch() {
        flow.launch();
    }

    @FXML
    private void stopWaiting() {
        stop.setDisable(true);
        flow.launching().stopWaiting();
    }
}
