package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.run.Target;
import io.slipway.ui.kit.Caution;
import io.slipway.ui.kit.form.TypedName;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.layout.VBox;

/** The contents of the question before a launch. */
final class ConfirmationController {
    private final Connection connection;
    private final Target target;
    private final String requestText;
    private final ObservableValue<List<String>> cautionTexts;
    private final Optional<TypedName> typed;

    @FXML private Label place;
    @FXML private Label project;
    @FXML private Label job;
    @FXML private Label team;
    @FXML private Label teamName;
    @FXML private TextArea request;
    @FXML private VBox cautions;
    @FXML private VBox typing;

    ConfirmationController(
            Connection connection,
            Target target,
            String requestText,
            ObservableValue<List<String>> cautionTexts,
            Optional<TypedName> typed) {
        this.connection = connection;
        this.target = target;
        this.requestText = requestText;
        this.cautionTexts = cautionTexts;
        this.typed = typed;
    }

    @FXML
    private void initialize() {
        place.setText(connection.name() + " (" + connection.credentials().address() + ")");
        project.setText(target.project());
        job.setText(target.job());
        team.setText(target.team());
        for (Label part : new Label[] {team, teamName}) {
            part.setVisible(!target.team().isEmpty());
            part.setManaged(part.isVisible());
        }
        request.setText(requestText);
        typing.getChildren().setAll(typed.stream().toList());
        typing.setManaged(typed.isPresent());
        cautionTexts.subscribe(texts -> cautions.getChildren()
                .setAll(texts.stream().map(Caution::new).toList()));
    }
}
