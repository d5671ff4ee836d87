package io.slipway.ui.shell;

import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.kit.Shown;
import io.slipway.ui.kit.Views;
import javafx.beans.binding.Bindings;
import javafx.beans.binding.StringBinding;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Parent;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ToggleButton;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.HBox;
import org.jspecify.annotations.Nullable;

/**
 * The line below the window: messages, where launches go, and which panes are shown. What is said in passing stands here too,
 * in place of what stands for longer: there it covers nothing.
 */
public final class StatusController {
    private final Status status;
    private final Notices notices;
    private final Connections connections;
    private final ObservableValue<String> followed;
    private final Messages messages;
    private MainController.@Nullable Panes panes;

    @FXML private HBox line;
    @FXML private HBox standing;
    @FXML private Label message;
    @FXML private Button more;
    @FXML private Button retry;
    @FXML private Label following;
    @FXML private Label place;
    @FXML private ToggleButton presets;
    @FXML private ToggleButton preview;
    @FXML private ToggleButton history;

    @SuppressWarnings("NullAway.Init") // made of what FXML fills in, before anything asks for it
    private StatusRoom room;

    /**
     * A line that shows this status, and these messages before it.
     *
     * @param followed how the following of runs stands, in words
     */
    public StatusController(
            Status status,
            Notices notices,
            Connections connections,
            ObservableValue<String> followed,
            Messages messages) {
        this.status = status;
        this.notices = notices;
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
        StringBinding said = Bindings.when(status.hintProperty().isEmpty())
                .then(status.messageProperty())
                .otherwise(status.hintProperty());
        room = new StatusRoom(said, standing, message, more, place);
        room.follow();
        Shown.withoutGap(retry);
        retry.visibleProperty().bind(status.retryProperty().map(again -> again.isPresent()));
        following.textProperty().bind(followed);
        Shown.withoutGap(following);
        following.visibleProperty().bind(following.textProperty().isNotEmpty());
        place.textProperty().bind(Bindings.createStringBinding(this::place, connections.currentProperty()));
        whole(place);
        line.getChildren().addFirst(notices.node());
        notices.node().visibleProperty().subscribe(this::giveWay);
        standing.focusWithinProperty().subscribe(this::giveWay);
        MainController.Panes toggled = panes;
        if (toggled != null) {
            preview.selectedProperty().bindBidirectional(toggled.preview());
            history.selectedProperty().bindBidirectional(toggled.history());
            presets.selectedProperty().bindBidirectional(toggled.presets());
            presets.setManaged(presets.isVisible());
        }
    }

    /** What has the focus is not taken away. */
    private void giveWay() {
        Shown.set(standing, !notices.node().isVisible() || standing.isFocusWithin());
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
    private void showWhole() {
        room.showWhole();
    }

    @FXML
    private void retry() {
        status.retryProperty().get().ifPresent(Runnable::run);
    }
}
