package io.slipway.ui.compose.deployment;

import io.slipway.draft.BuildpackDraft;
import io.slipway.run.Buildpack;
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
import javafx.scene.control.TextField;

/** What runs in an image that a buildpack built. */
public final class BuildpackController {
    private final BuildpackDraft buildpack;
    private final RuntimeFields<Buildpack.ConfigType> fields;

    @FXML private FormRow typeRow;
    @FXML private FormRow processRow;
    @FXML private FormRow entrypointRow;
    @FXML private FormRow commandRow;
    @FXML private ComboBox<Optional<Buildpack.ConfigType>> type;
    @FXML private TextField process;
    @FXML private LinesArea entrypoint;
    @FXML private LinesArea command;

    BuildpackController(BuildpackDraft buildpack, JobValues job, Inspection inspection, Messages messages) {
        this.buildpack = buildpack;
        this.fields = new RuntimeFields<>(buildpack.configTypeProperty(), job, inspection, messages);
    }

    @FXML
    private void initialize() {
        fields.offer(type, typeRow, List.of(Buildpack.ConfigType.values()), "compose.buildpack.",
                Field.BUILDPACK, Field.BUILDPACK_CONFIG_TYPE);
        fields.tie(processRow, process, buildpack.customProcessProperty(), Field.BUILDPACK_PROCESS,
                Buildpack.ConfigType::usesProcess);
        fields.tie(entrypointRow, entrypoint, buildpack.customEntrypointProperty(), Field.BUILDPACK_ENTRYPOINT,
                Buildpack.ConfigType::usesEntrypoint);
        fields.tie(commandRow, command, buildpack.customCommandProperty(), Field.BUILDPACK_COMMAND,
                Buildpack.ConfigType::usesCommand);
    }

    /** The control of each field. */
    Map<Field, Node> controls() {
        return Map.of(
                Field.BUILDPACK, type,
                Field.BUILDPACK_CONFIG_TYPE, type,
                Field.BUILDPACK_PROCESS, process,
                Field.BUILDPACK_ENTRYPOINT, entrypoint,
                Field.BUILDPACK_COMMAND, command);
    }
}
