package io.slipway.ui.compose.deployment;

import io.slipway.draft.SourceDraft;
import io.slipway.run.Field;
import io.slipway.text.Messages;
import io.slipway.ui.compose.changes.JobValues;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.kit.form.FormRow;
import io.slipway.ui.kit.form.Segments;
import io.slipway.ui.kit.suggest.SuggestionField;
import java.util.List;
import java.util.Map;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.Node;
import javafx.scene.control.TextField;

/** Where the image comes from: the job, a built commit, or a registry. */
public final class SourceController {
    private final SourceDraft source;
    private final Offers offers;
    private final JobValues job;
    private final ObservableValue<String> runs;
    private final Inspection inspection;
    private final Messages messages;

    @FXML private FormRow kindRow;
    @FXML private FormRow serviceRow;
    @FXML private FormRow branchRow;
    @FXML private FormRow commitRow;
    @FXML private FormRow buildRow;
    @FXML private FormRow imageRow;
    @FXML private FormRow credentialsRow;
    @FXML private Segments kind;
    @FXML private SuggestionField service;
    @FXML private SuggestionField branch;
    @FXML private SuggestionField commit;
    @FXML private SuggestionField build;
    @FXML private TextField image;
    @FXML private SuggestionField credentials;

    SourceController(SourceDraft source, Offers offers, JobValues job, Inspection inspection, Messages messages) {
        this.source = source;
        this.offers = offers;
        this.job = job;
        this.runs = job.source();
        this.inspection = inspection;
        this.messages = messages;
    }

    @FXML
    private void initialize() {
        kind.offer(List.of(SourceDraft.Kind.values()), this::name, source.kindProperty());
        source.kindProperty().subscribe(this::include);
        tie();
        offers.services(service);
        offers.branches(branch);
        offers.commits(commit);
        offers.builds(build);
        offers.registries(credentials);
        watch();
        sayWhatTheJobHas();
    }

    private void sayWhatTheJobHas() {
        service.promptTextProperty().bind(job.prompt(Field.SERVICE_ID, messages, ""));
        branch.promptTextProperty().bind(job.prompt(Field.BRANCH, messages, ""));
        commit.promptTextProperty().bind(job.prompt(Field.BUILD_SHA, messages, ""));
        build.promptTextProperty().bind(job.prompt(Field.BUILD_ID, messages, ""));
        runs.subscribe((before, now) -> explain());
        source.kindProperty().subscribe((before, now) -> explain());
        explain();
    }

    /** As long as the image is the job's, which one that is. */
    private void explain() {
        boolean ofJob = source.kindProperty().get() == SourceDraft.Kind.JOB_DEFAULT;
        kindRow.setHelp(ofJob && !runs.getValue().isEmpty()
                ? messages.text("compose.source.job.runs", runs.getValue())
                : messages.text("compose.source.kind.help"));
    }

    private String name(SourceDraft.Kind of) {
        return messages.text("compose.source." + Messages.key(of));
    }

    private void include(SourceDraft.Kind chosen) {
        List.of(serviceRow, branchRow, commitRow, buildRow)
                .forEach(row -> row.include(chosen == SourceDraft.Kind.BUILD));
        List.of(imageRow, credentialsRow).forEach(row -> row.include(chosen == SourceDraft.Kind.IMAGE));
    }

    private void tie() {
        service.textProperty().bindBidirectional(source.serviceIdProperty());
        branch.textProperty().bindBidirectional(source.branchProperty());
        commit.textProperty().bindBidirectional(source.buildSHAProperty());
        build.textProperty().bindBidirectional(source.buildIdProperty());
        image.textProperty().bindBidirectional(source.imagePathProperty());
        credentials.textProperty().bindBidirectional(source.credentialsProperty());
    }

    private void watch() {
        inspection.watchAtOnce(kindRow, Field.INTERNAL, Field.EXTERNAL);
        inspection.watch(serviceRow, source.serviceIdProperty(), Field.SERVICE_ID);
        inspection.watch(branchRow, source.branchProperty(), Field.BRANCH);
        inspection.watch(commitRow, source.buildSHAProperty(), Field.BUILD_SHA);
        inspection.watch(buildRow, source.buildIdProperty(), Field.BUILD_ID);
        inspection.watch(imageRow, source.imagePathProperty(), Field.IMAGE_PATH);
        inspection.watch(credentialsRow, source.credentialsProperty(), Field.CREDENTIALS);
    }

    void focusFirst() {
        kind.requestFocus();
    }

    /** The control of each field. */
    Map<Field, Node> controls() {
        return Map.of(
                Field.INTERNAL, kind,
                Field.EXTERNAL, kind,
                Field.SERVICE_ID, service,
                Field.BRANCH, branch,
                Field.BUILD_SHA, commit,
                Field.BUILD_ID, build,
                Field.IMAGE_PATH, image,
                Field.CREDENTIALS, credentials);
    }
}
