package io.slipway.ui.launch;

import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.OutcomeText;
import io.slipway.text.Messages;
import io.slipway.ui.kit.CopyButton;
import io.slipway.ui.kit.PageScroll;
import io.slipway.ui.kit.Shown;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import javafx.beans.binding.Bindings;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;

/** What became of the last launch, until it is dismissed: a line, and what there is to know or to decide about it. */
public final class OutcomeController {
    private static final List<String> TONES =
            Stream.of(OutcomeTone.values()).map(OutcomeTone::style).toList();

    private final Launching launching;
    private final OutcomeSearch search;
    private final Ways ways;
    private final Messages messages;
    private final Consumer<LaunchState.Done> another;

    @FXML private VBox panel;
    @FXML private FontIcon icon;
    @FXML private Label title;
    @FXML private Label brief;
    @FXML private ToggleButton more;
    @FXML private PageScroll bodyPlace;
    @FXML private Label text;
    @FXML private Label advice;
    @FXML private Button launchAnother;
    @FXML private VBox details;
    @FXML private FlowPane facts;
    @FXML private Button log;
    @FXML private Button abortRun;
    @FXML private HBox looking;
    @FXML private Label lookedText;
    @FXML private VBox candidates;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private OutcomeFold fold;

    /**
     * What leads on from a run that was started.
     *
     * @param abort asks about aborting it
     * @param log shows what it writes
     */
    public record Ways(Consumer<LaunchState.Done> abort, Consumer<LaunchState.Done> log) {}

    /**
     * A panel for this gate; what was refused for the sake of another launch is made by this flow all the same.
     *
     * @param ways what leads on from a run that was started
     */
    public OutcomeController(
            LaunchFlow flow, OutcomeSearch search, Ways ways, Messages messages) {
        this.launching = flow.launching();
        this.another = flow::launchAnother;
        this.ways = ways;
        this.search = search;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        for (Node part : List.of(panel, log, abortRun, launchAnother)) {
            Shown.withoutGap(part);
        }
        Shown.when(text, text.textProperty().isNotEmpty());
        Shown.when(advice, advice.textProperty().isNotEmpty());
        Shown.when(details, Bindings.isNotEmpty(details.getChildren()));
        Shown.when(facts, Bindings.isNotEmpty(facts.getChildren()));
        fold = new OutcomeFold(panel, more, bodyPlace, brief);
        new FoundRuns(search, messages).show(looking, lookedText, candidates);
        launching.stateProperty().subscribe(state -> show(state));
    }

    private void show(LaunchState state) {
        panel.setVisible(state instanceof LaunchState.Done);
        abortRun.setVisible(state instanceof LaunchState.Done done && done.isAccepted());
        log.setVisible(abortRun.isVisible());
        if (state instanceof LaunchState.Done done) {
            show(OutcomeText.of(done.result().outcome(), done.teamMissing(), messages), done);
        }
    }

    private void show(OutcomeText words, LaunchState.Done done) {
        OutcomeTone tone = OutcomeTone.of(done.result().outcome());
        panel.getStyleClass().removeAll(TONES);
        panel.getStyleClass().add(tone.style());
        icon.setIconCode(tone.icon());
        title.setText(words.title());
        // A run that was started is seen in the history.
        text.setText(done.isAccepted() ? "" : words.text());
        boolean held = isHeld(done.result().outcome());
        advice.setText(held ? messages.text("another.advice") : words.advice());
        launchAnother.setVisible(held);
        panel.setAccessibleText(String.join(" ", words.title(), words.text(), advice.getText()));
        details.getChildren().setAll(words.details().stream().map(this::detail).toList());
        done.result().unrecorded()
                .ifPresent(why -> details.getChildren().add(detail(messages.text("outcome.unrecorded", why.in(messages)))));
        facts.getChildren().clear();
        fold.show(words.text(), need(done));
        if (done.result().outcome() instanceof LaunchOutcome.Accepted run) {
            fold.show(run.runName(), need(done));
            fact("details.run.name", run.runName());
            fact("details.run.id", run.id());
        }
    }

    private static OutcomeFold.Need need(LaunchState.Done done) {
        if (done.isUnknown() || isHeld(done.result().outcome()) || done.result().unrecorded().isPresent()) {
            return OutcomeFold.Need.DECIDED;
        }
        return done.isAccepted() ? OutcomeFold.Need.NONE : OutcomeFold.Need.READ;
    }

    /** Whether nothing but another launch stood in its way. */
    private static boolean isHeld(LaunchOutcome outcome) {
        return outcome instanceof LaunchOutcome.InFlight || outcome instanceof LaunchOutcome.Undecided;
    }

    private Label detail(String line) {
        Label label = new Label(line);
        label.setWrapText(true);
        label.setMinHeight(Region.USE_PREF_SIZE);
        return label;
    }

    private void fact(String key, String value) {
        if (!value.isEmpty()) {
            Label name = new Label(messages.text(key));
            name.getStyleClass().add("fact-name");
            name.setMinWidth(Region.USE_PREF_SIZE);
            Label id = new Label(value);
            id.getStyleClass().add("mono");
            name.setLabelFor(id);
            HBox fact = new HBox(name, id, new CopyButton(messages, key + ".copy", () -> value));
            fact.getStyleClass().add("fact");
            facts.getChildren().add(fact);
        }
    }

    @FXML
    private void launchAnother() {
        if (launching.stateProperty().get() instanceof LaunchState.Done done) {
            another.accept(done);
        }
    }

    @FXML
    private void showLog() {
        if (launching.stateProperty().get() instanceof LaunchState.Done done) {
            ways.log().accept(done);
        }
    }

    @FXML
    private void abort() {
        if (launching.stateProperty().get() instanceof LaunchState.Done done) {
            ways.abort().accept(done);
        }
    }

    @FXML
    private void dismiss() {
        launching.dismiss();
    }
}
