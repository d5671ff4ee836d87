package io.slipway.ui.launch;

import io.slipway.connection.Connection;
import io.slipway.run.Target;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;

/** The contents of the question before a launch. */
final class ConfirmationController {
    private final Connection connection;
    private final Target target;
    private final String requestText;

    @FXML private Label place;
    @FXML private Label project;
    @FXML private Label job;
    @FXML private Label team;
    @FXML private Label teamName;
    @FXML private TextArea request;

    ConfirmationController(Connection connection, Target target, String requestText) {
        this.connection = connection;
        this.target = target;
        this.requestText = requestText;
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
    }
}
