package io.slipway.ui.compose.deployment;

import io.slipway.draft.DockerDraft;
import io.slipway.run.Docker;
import io.slipway.run.Field;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.form.LinesArea;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.ComboBox;

/** What runs in an image that docker built. */
public final class DockerController {
    private final DockerDraft docker;
    private final RuntimeFields<Docker.ConfigType> fields;

    @FXML private FormRow typeRow;
    @FXML private FormRow entrypointRow;
    @FXML private FormRow commandRow;
    @FXML private ComboBox<Optional<Docker.ConfigType>> type;
    @FXML private LinesArea entrypoint;
    @FXML private LinesArea command;

    DockerController(DockerDraft docker, JobValues job, Inspection inspection, Messages messages) {
        this.docker = docker;
        this.fields = new RuntimeFields<>(docker.configTypeProperty(), job, inspection, messages);
    }

    @FXML
    private void initialize() {
        fields.offer(type, typeRow, List.of(Docker.ConfigType.values()), "compose.docker.",
                Field.DOCKER, Field.DOCKER_CONFIG_TYPE);
        fields.tie(entrypointRow, entrypoint, docker.customEntrypointProperty(), Field.DOCKER_ENTRYPOINT,
                Docker.ConfigType::usesEntrypoint);
        fields.tie(commandRow, command, docker.customCommandProperty(), Field.DOCKER_COMMAND,
                Docker.ConfigType::usesCommand);
    }

    /** The control of each field. */
    Map<Field, Node> controls() {
        return Map.of(
                Field.DOCKER, type,
                Field.DOCKER_CONFIG_TYPE, type,
                Field.DOCKER_ENTRYPOINT, entrypoint,
                Field.DOCKER_COMMAND, command);
    }
}
