package io.slipway.ui.follow;

import io.slipway.launch.overlap.OverlapText;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Tooltip;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The quiet line beside the launch button: the runs that it would overlap with. */
public final class OverlapController {
    private final Overlap overlap;
    private final Messages messages;
    private final OverlapPopup popup;

    @FXML private Button line;
    @FXML private FontIcon icon;
    @FXML private Tooltip whole;

    /**
     * A line about the chosen job.
     *
     * @param overlap its active runs
     * @param aborting aborts one of the runs
     * @param messages the texts
     * @param times how a start is shown
     */
    public OverlapController(Overlap overlap, Aborting aborting, Messages messages, Times times) {
        this.overlap = overlap;
        this.messages = messages;
        this.popup = new OverlapPopup(messages, times, active -> overlap.chosen()
                .ifPresent(at -> aborting.ask(
                        at.job(), active.run().id(), active.run().runName(), active.own())));
    }

    @FXML
    private void initialize() {
        overlap.stateProperty().subscribe(state -> show(state));
    }

    private void show(OverlapState state) {
        String words = words(state, messages);
        line.setText(words);
        whole.setText(words);
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
