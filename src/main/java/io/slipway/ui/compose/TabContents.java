package io.slipway.ui.compose;

import io.slipway.draft.RunDraft;
import io.slipway.run.Section;
import io.slipway.ui.compose.billing.BillingController;
import io.slipway.ui.compose.check.Inspection;
import io.slipway.ui.compose.check.Part;
import io.slipway.ui.compose.deployment.DeploymentController;
import io.slipway.ui.compose.environment.EnvironmentController;
import io.slipway.ui.compose.files.SecretFilesController;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.DeferredParts;
import io.slipway.ui.kit.Times;
import io.slipway.ui.kit.Views;
import io.slipway.ui.kit.listed.ListWords;
import java.util.Optional;
import java.util.Set;
import javafx.beans.value.ObservableValue;

/** What is in the tabs of a composer: the fields of one part of the launch each. */
public final class TabContents {
    private final RunDraft draft;
    private final ObservableValue<Optional<Set<String>>> jobVariables;
    private final Choices choices;
    private final Times times;
    private final Views views;
    private final FileChoice files;
    private final Background background;
    private final DeferredParts later;

    /**
     * Fields over this draft.
     *
     * @param jobVariables the names of the variables that the job has, nothing while they are not known
     * @param files asks the operator for files of this machine
     * @param later makes what is in a tab
     */
    public TabContents(
            RunDraft draft,
            ObservableValue<Optional<Set<String>>> jobVariables,
            Choices choices,
            Times times,
            Views views,
            FileChoice files,
            Background background,
            DeferredParts later) {
        this.draft = draft;
        this.jobVariables = jobVariables;
        this.choices = choices;
        this.times = times;
        this.views = views;
        this.files = files;
        this.background = background;
        this.later = later;
    }

    /** Those of a section, which say what the inspection finds in them; {@code stepBack} takes back the draft's last step. */
    Part of(Section section, Inspection inspection, Runnable stepBack) {
        return switch (section) {
            case ENVIRONMENT -> new EnvironmentController(draft, stepBack, jobVariables, inspection, views, later);
            case FILES ->
                new SecretFilesController(draft, stepBack, inspection, views, files::choose, background, later);
            case BILLING -> new BillingController(
                    draft,
                    choices.plans(),
                    new ListWords(views.messages(), times, views.keys()),
                    choices.job(),
                    inspection,
                    views.messages());
            case DEPLOYMENT -> new DeploymentController(
                    draft,
                    choices.services(),
                    choices.branches(),
                    choices.builds(),
                    choices.registries(),
                    choices.job(),
                    times,
                    inspection,
                    views,
                    later);
            case TARGET, BODY -> throw new IllegalArgumentException(section + " has no tab");
        };
    }
}
