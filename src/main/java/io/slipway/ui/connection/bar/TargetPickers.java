package io.slipway.ui.connection.bar;

import io.slipway.draft.RunDraft;
import io.slipway.run.Field;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Places;
import io.slipway.ui.kit.Tip;
import io.slipway.ui.kit.form.Topic;
import io.slipway.ui.kit.listed.ListWords;
import io.slipway.ui.kit.picker.Picker;
import java.util.List;
import javafx.scene.Node;
import org.kordamp.ikonli.feather.Feather;
import org.kordamp.ikonli.javafx.FontIcon;

/** The two pickers that say where the draft goes: a project, and one of its jobs. */
final class TargetPickers {
    private final RunDraft draft;
    private final Picker project;
    private final Picker job;

    TargetPickers(RunDraft draft, Places places, ListWords standing, Messages messages) {
        this.draft = draft;
        PlaceChoices choices = new PlaceChoices(messages);
        project = Picker.of(messages, standing, "target.project", places.projects(), choices::project, this::project);
        job = Picker.of(messages, standing, "target.job", places.jobs(), choices::job, this::job);
        project.setId("target-project");
        job.setId("target-job");
        Topic.setText(project, messages.text("topic.project"));
        Topic.setText(job, messages.text("topic.job"));
        draft.projectProperty().subscribe(project::show);
        draft.jobProperty().subscribe(job::show);
        job.disableProperty().bind(draft.projectProperty().isEmpty());
        Tip.whileDisabled(job, messages.text("why.target.job"));
    }

    private void project(String id) {
        draft.choose(new Target(draft.spec().target().team(), id, ""));
    }

    private void job(String id) {
        Target target = draft.spec().target();
        draft.choose(new Target(target.team(), target.project(), id));
    }

    /** They, with what leads from the one to the other between them. */
    List<Node> nodes() {
        return List.of(project, new FontIcon(Feather.CHEVRON_RIGHT), job);
    }

    /** Focuses the picker of a field, if it has one. */
    void focus(Field field) {
        switch (field) {
            case PROJECT -> project.requestFocus();
            case JOB -> job.requestFocus();
            default -> {}
        }
    }
}
