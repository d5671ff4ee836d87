package io.slipway.ui;

import io.slipway.changes.kept.OpenedJobs;
import io.slipway.changes.kept.OpenedJobsFile;
import io.slipway.run.Place;
import io.slipway.run.Target;
import io.slipway.settings.Remembered;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.compose.changes.ChangesController;
import io.slipway.ui.compose.changes.JobWatch;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.kit.FoldingSplit;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.beans.property.BooleanProperty;
import javafx.scene.Parent;
import javafx.scene.layout.Region;

/** The changes against the job: what reads the job, and the pane that shows them. */
final class ChangesParts implements AutoCloseable {
    /** What the request takes of the pane on the right. */
    private static final double REQUEST = 0.5;

    private static final String OPEN = "changes.open";

    private final Services services;
    private final Choices choices;
    private final OpenedJobs opened;
    private final JobWatch watch;

    ChangesParts(Services services, Choices choices) {
        this.services = services;
        this.choices = choices;
        this.opened = new OpenedJobs(new OpenedJobsFile(services.stores().dirs().drafts()), services.stores().vault());
        this.watch = new JobWatch(services.background(), services.clock(), choices.plans().items(), opened);
        watch.stateProperty().subscribe(state -> choices.job().show(state.configuration()));
    }

    void choose(Optional<OpenConnection> connection, Target job) {
        // Two connections to one address may see two accounts, and one connection may be given another address.
        String at = connection.map(open -> open.connection().id() + " " + open.connection().service()).orElse("");
        watch.choose(connection.map(OpenConnection::service), at, job);
    }

    JobWatch watch() {
        return watch;
    }

    /** What the job of each draft was like when the draft was opened. */
    OpenedJobs opened() {
        return opened;
    }

    /** The request above, what it changes below; folded or not as it was left. */
    Parent under(Parent request, BooleanProperty requestOpen, Consumer<Place> jump) {
        ChangesController changes = new ChangesController(
                services.draft(), watch, choices.plans().items(), jump, services.messages(), services.times());
        Parent below = services.views().load(changes);
        Remembered remembered = services.stores().settings().remembered();
        changes.openProperty().set(remembered.flag(OPEN, true));
        if (request instanceof Region upper && below instanceof Region lower) {
            FoldingSplit split = new FoldingSplit(
                    new FoldingSplit.Part(upper, requestOpen), new FoldingSplit.Part(lower, changes.openProperty()), REQUEST);
            split.setId("request-split");
            split.setOnFolded(open -> remembered.keep(OPEN, open));
            return split;
        }
        return request;
    }

    @Override
    public void close() {
        watch.close();
    }
}
