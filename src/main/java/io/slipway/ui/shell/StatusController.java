package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import javafx.beans.binding.Bindings;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import org.jspecify.annotations.Nullable;

/** The line below the window: messages, where launches go, and which panes are shown. */
public final class StatusController {
    private final Status status;
    private final Connections connections;
    private final ObservableValue<String> followed;
    private final Messages messages;
    private MainController.@Nullable Panes panes;

    @FXML private Label message;
    @FXML private Button retry;
    @FXML private Label following;
    @FXML private Label place;
    @FXML private ToggleButton presets;
    @FXML private ToggleButton preview;
    @FXML private ToggleButton history;

    /**
     * A line that shows this status.
     *
     * @param followed how the following of runs stands, in words
     */
    public StatusController(
            Status status, Connections connections, ObservableValue<String> followed, Messages messages) {
        this.status = status;
        this.connections = connections;
        this.followed = followed;
        this.messages = messages;
    }

    /** Shows why something cannot be done, or nothing of it again. */
    void hint(String why) {
        status.hint(why);
    }

    Parent load(Views views, MainController.Panes toggled) {
        panes = toggled;
        return views.load(this);
    }

    @FXML
    private void initialize() {
        message.textProperty().bind(Bindings.when(status.hintProperty().isEmpty())
                .then(status.messageProperty())
                .otherwise(status.hintProperty()));
        Shown.withoutGap(retry);
        retry.visibleProperty().bind(status.retryProperty().map(again -> again.isPresent()));
        following.textProperty().bind(followed);
        Shown.withoutGap(following);
        following.visibleProperty().bind(following.textProperty().isNotEmpty());
        place.textProperty().bind(Bindings.createStringBinding(this::place, connections.currentProperty()));
        whole(message);
        whole(place);
        MainController.Panes toggled = panes;
        if (toggled != null) {
            preview.selectedProperty().bindBidirectional(toggled.preview());
            history.selectedProperty().bindBidirectional(toggled.history());
            presets.selectedProperty().bindBidirectional(toggled.presets());
            presets.setManaged(presets.isVisible());
        }
    }

    /** Large text does not fit into the line. */
    private static void whole(Label label) {
        Tooltip tip = new Tooltip();
        tip.textProperty().bind(label.textProperty());
        label.tooltipProperty().bind(label.textProperty().map(words -> words.isEmpty() ? null : tip));
    }

    private String place() {
        return connections.current()
                .map(open -> open.connection().sandbox()
                        ? messages.text("status.sandbox")
                        : messages.text(
                                "status.service",
                                open.connection().name(),
                                open.connection().credentials().address().getHost()))
                .orElseGet(() -> messages.text("connection.starting"));
    }

    @FXML
    private void retry() {
        status.retryProperty().get().ifPresent(Runnable::run);
    }
}
