package io.slipway.ui.follow;

import io.slipway.launch.abort.AbortOutcome;
import io.slipway.launch.abort.AbortText;
import io.slipway.launch.abort.RunAbort;
import io.slipway.northflank.ApiException;
import io.slipway.rights.Right;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Caution;
import io.slipway.ui.kit.Shown;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.concurrent.Task;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;

/** The contents of the question before an abort, then its progress, and what came of it when it was not taken. */
final class AbortController {
    private final AbortRequest request;
    private final RunAbort abort;
    private final Set<Right> missing;
    private final Background background;
    private final Messages messages;
    private final Consumer<AbortOutcome.Taken> taken;
    private final ReadOnlyBooleanWrapper underway = new ReadOnlyBooleanWrapper();
    private Runnable resized = () -> {};
    private @Nullable Task<AbortOutcome> task;

    @FXML private Label place;
    @FXML private Label job;
    @FXML private Label run;
    @FXML private VBox cautions;
    @FXML private HBox progress;
    @FXML private VBox failure;
    @FXML private Label failureTitle;
    @FXML private Label failureText;

    /**
     * A question about one run.
     *
     * @param missing the rights that the token turned out to lack
     * @param taken is told that the service took the request
     */
    AbortController(
            AbortRequest request,
            RunAbort abort,
            Set<Right> missing,
            Background background,
            Messages messages,
            Consumer<AbortOutcome.Taken> taken) {
        this.request = request;
        this.abort = abort;
        this.missing = missing;
        this.background = background;
        this.messages = messages;
        this.taken = taken;
    }

    @FXML
    private void initialize() {
        place.setText(request.connection());
        job.setText(request.job().project() + " / " + request.job().job());
        run.setText(request.name());
        for (Node part : new Node[] {progress, failure}) {
            Shown.withoutGap(part);
            part.setVisible(false);
        }
        if (!request.own()) {
            cautions.getChildren().add(new Caution(messages.text("abort.not.own")));
        }
        if (missing.contains(Right.ABORT)) {
            cautions.getChildren().add(new Caution(messages.text("rights.ABORT")));
        }
        progress.visibleProperty().bind(underway);
    }

    /** Asks the service, unless that is under way. */
    void start() {
        if (underway.get()) {
            return;
        }
        underway.set(true);
        failure.setVisible(false);
        resized.run();
        Task<AbortOutcome> asking = new Task<>() {
            @Override
            protected AbortOutcome call() {
                return abort.abort(request.job(), request.runId());
            }
        };
        task = asking;
        asking.setOnSucceeded(done -> show(asking.getValue()));
        asking.setOnCancelled(stopped -> show(new AbortOutcome.Unknown(
                new ApiException.NoAnswer(ApiException.Reason.STOPPED, Optional.empty(), ""))));
        background.start(asking);
    }

    private void show(AbortOutcome outcome) {
        task = null;
        underway.set(false);
        if (outcome instanceof AbortOutcome.Taken done) {
            taken.accept(done);
        } else {
            AbortText words = AbortText.of(outcome, request.name(), messages);
            failureTitle.setText(words.title());
            failureText.setText(words.text());
            failure.setAccessibleText(words.title() + ". " + words.text());
            failure.setVisible(true);
            resized.run();
        }
    }

    /** What makes room for what is said now. */
    void setOnResized(Runnable action) {
        resized = action;
    }

    /** Stops waiting for the answer; what was sent stays sent. */
    void stopWaiting() {
        if (task != null) {
            task.cancel(true);
        }
    }

    ReadOnlyBooleanProperty underwayProperty() {
        return underway.getReadOnlyProperty();
    }
}
