package io.slipway.ui;

import io.slipway.run.EnvVar;
import io.slipway.run.Field;
import io.slipway.run.Place;
import io.slipway.run.Section;
import io.slipway.run.rules.Known;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.compose.ComposeController;
import io.slipway.ui.compose.ProblemViews;
import io.slipway.ui.compose.TabContents;
import io.slipway.ui.compose.changes.JobState;
import io.slipway.ui.compose.environment.Variables;
import io.slipway.ui.compose.preview.LaunchCopies;
import io.slipway.ui.compose.preview.RequestPreviewController;
import io.slipway.ui.compose.undo.DraftUndo;
import io.slipway.ui.connection.bar.ConnectionBarController;
import io.slipway.ui.kit.DeferredParts;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import javafx.beans.value.ObservableValue;
import javafx.scene.Parent;

/**
 * The screens on which a draft is composed.
 *
 * @param form the tabs
 * @param problems what is wrong with it, for the place where a launch is begun
 * @param preview the request as it is sent, and what it changes of the job
 * @param select shows one of the tabs
 * @param show shows a field, in a tab or in the bar
 * @param add adds an entry to one of the tabs
 * @param showProblems shows every message, those of untouched fields too
 * @param undo takes back what was done to the draft
 * @param variables what the menus do with variables, once the form is there
 */
record Composer(
        Parent form,
        Supplier<ProblemViews> problems,
        Parent preview,
        Consumer<Section> select,
        Consumer<Place> show,
        Consumer<Section> add,
        Runnable showProblems,
        DraftUndo undo,
        Supplier<Variables> variables) {

    /**
     * The screens of this draft; what no tab shows is looked for in the bar.
     *
     * @param middle where the form stands
     */
    static Composer of(
            Services services,
            Middle middle,
            ObservableValue<Known> known,
            PlaceholderParts placeholders,
            Choices choices,
            LaunchCopies copies,
            ChangesParts changes,
            ConnectionBarController bar) {
        ComposeController form = new ComposeController(
                services.draft(),
                known,
                placeholders.declared(),
                contents(services, changes, choices, middle.later()),
                services.views(),
                middle.later());
        form.setOnElsewhere(place -> showElsewhere(place, placeholders, bar));
        Parent preview = middle.later().part(() -> {
            RequestPreviewController request = new RequestPreviewController(copies, services.views());
            return changes.under(services.views().load(request), request.openProperty(), form::showField);
        });
        return new Composer(
                middle.part(() -> services.views().load(form)),
                form::problemViews,
                preview,
                form::select,
                form::showField,
                form::add,
                form::showAllMessages,
                form.undo(),
                form::variables);
    }

    private static void showElsewhere(Place place, PlaceholderParts placeholders, ConnectionBarController bar) {
        if (place.field() == Field.PLACEHOLDER) {
            placeholders.edit(place.row());
        } else {
            bar.show(place.field());
        }
    }

    private static TabContents contents(
            Services services, ChangesParts changes, Choices choices, DeferredParts later) {
        return new TabContents(
                services.draft(),
                changes.watch().stateProperty().map(Composer::variables),
                choices,
                services.times(),
                services.views(),
                new SystemFiles(),
                services.background(),
                later);
    }

    private static Optional<Set<String>> variables(JobState job) {
        return job.configuration()
                .flatMap(read -> read.environment().known())
                .map(known -> known.variables().stream().map(EnvVar::name).collect(Collectors.toSet()));
    }
}
