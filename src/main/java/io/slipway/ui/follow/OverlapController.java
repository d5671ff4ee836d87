package io.slipway.ui.follow;

import io.slipway.launch.overlap.OverlapText;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Caution;
import io.slipway.ui.kit.Times;
import java.util.List;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The quiet lines beside the launch button: the runs that it would overlap with, and what the token may not. */
public final class OverlapController {
    private final Overlap overlap;
    private final ObservableValue<List<String>> cautions;
    private final Messages messages;
    private final OverlapPopup popup;

    @FXML private Button line;
    @FXML private FontIcon icon;
    @FXML private VBox place;

    /**
     * Lines about the chosen job.
     *
     * @param overlap its active runs
     * @param cautions what else is to be known before a launch
     * @param aborting aborts one of the runs
     * @param messages the texts
     * @param times how a start is shown
     */
    public OverlapController(
            Overlap overlap,
            ObservableValue<List<String>> cautions,
            Aborting aborting,
            Messages messages,
            Times times) {
        this.overlap = overlap;
        this.cautions = cautions;
        this.messages = messages;
        this.popup = new OverlapPopup(messages, times, active -> overlap.chosen()
                .ifPresent(at -> aborting.ask(
                        at.job(), active.run().id(), active.run().runName(), active.own())));
    }

    @FXML
    private void initialize() {
        overlap.stateProperty().subscribe(state -> show(state));
        cautions.subscribe(texts -> caution(texts));
    }

    private void show(OverlapState state) {
        String words = words(state, messages);
        line.setText(words);
        line.setVisible(!(state instanceof OverlapState.Nowhere));
        line.setAccessibleText(messages.text("overlap.open", words));
        boolean some = state.runs().filter(active -> !active.runs().isEmpty()).isPresent();
        icon.setIconCode(switch (state) {
            case OverlapState.Unread unread -> Feather.HELP_CIRCLE;
            case OverlapState.Read read -> some ? Feather.ACTIVITY : Feather.CHECK;
            case OverlapState.Reading reading -> Feather.CLOCK;
            case OverlapState.Nowhere nowhere -> Feather.CLOCK;
        });
        popup.show(state);
    }

    /** What is known in a few words, without a full stop. */
    static String words(OverlapState state, Messages messages) {
        return switch (state) {
            case OverlapState.Nowhere nowhere -> "";
            case OverlapState.Reading reading -> messages.text("overlap.reading");
            case OverlapState.Read read -> OverlapText.count(read.active(), messages);
            case OverlapState.Unread unread -> messages.text("overlap.unread.short");
        };
    }

    private void caution(List<String> texts) {
        place.getChildren().setAll(line);
        place.getChildren().addAll(texts.stream().map(Caution::new).toList());
    }

    /** Opens the list of the runs, for whoever comes by key. */
    @FXML
    public void open() {
        if (line.isVisible() && isShown(line)) {
            overlap.refresh();
            popup.open(line);
        }
    }

    private static boolean isShown(Node node) {
        return node.getScene() != null && node.getScene().getWindow() != null;
    }
}
