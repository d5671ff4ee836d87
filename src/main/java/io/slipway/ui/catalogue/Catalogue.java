package io.slipway.ui.catalogue;

import io.slipway.catalogue.ListCache;
import io.slipway.draft.RunDraft;
import io.slipway.northflank.Plan;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Places;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import java.time.Clock;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/** What the service offers, read in the background for what is chosen now; answers about anything else are dropped. */
public final class Catalogue {
    private final RunDraft draft;
    private final Choices choices;
    private final Report report;
    private final Reader reader;
    private final TeamLists ofTeam;
    private final ProjectLists ofProject;
    private final ServiceLists ofService;
    private final Latest deployment;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private Target target = Target.NONE;

    /**
     * What it reads with.
     *
     * @param background where it reads
     * @param clock by which the age of a list is told
     * @param cache where lists are kept between two starts
     */
    public record Means(Background background, Clock clock, ListCache cache) {}

    /**
     * A catalogue of nothing yet.
     *
     * @param draft what is chosen
     * @param places the projects and jobs to fill
     * @param choices the lists to fill
     * @param report says what was read, and what cannot be
     */
    public Catalogue(RunDraft draft, Places places, Choices choices, Means means, Report report) {
        this.draft = draft;
        this.choices = choices;
        this.report = report;
        Troubles troubles = report.troubles(this::reload);
        this.reader = new Reader(means.background(), means.clock(), means.cache(), troubles);
        this.ofTeam = new TeamLists(reader, places, choices, draft.teamProperty()::get);
        this.ofProject = new ProjectLists(reader, places, choices);
        this.ofService = new ServiceLists(reader, choices);
        this.deployment = new Latest(means.background());
        reader.setAllSettled(report::settled);
        choices.plans().stateProperty().subscribe(state -> know(known.get().jobHasDeployment()));
        choices.services().items().subscribe(ofService::readIfListed);
        draft.specProperty().addListener(changed -> chosen());
    }

    /** Reads from this connection from now on; what another one said is gone at once. */
    public void use(Optional<OpenConnection> other) {
        reader.use(other);
        ofTeam.clear();
        forgetProject();
        report.clear();
        read();
    }

    /** Reads everything again for what is chosen now, because the operator asks for it. */
    public void reload() {
        if (reader.service().isPresent()) {
            report.begin();
            read();
        }
    }

    private void read() {
        target = draft.spec().target();
        ofTeam.read();
        readProject();
        ofService.readAgain();
    }

    /** Most changes of a draft choose nothing that is listed, and cost nothing here. */
    private void chosen() {
        Target now = draft.spec().target();
        boolean otherTeam = !now.team().equals(target.team());
        if (otherTeam || !now.project().equals(target.project())) {
            if (otherTeam) {
                ofTeam.turn();
            }
            target = now;
            forgetProject();
            readProject();
            reader.settle();
        } else if (!now.equals(target)) {
            target = now;
            readJob();
        }
        chooseService();
    }

    private void chooseService() {
        ofService.choose(target.team(), target.project(), draft.source().serviceIdProperty().get());
    }

    private void forgetProject() {
        ofService.choose("", "", "");
        ofProject.clear();
        deployment.forget();
        know(Optional.empty());
    }

    private void readProject() {
        chooseService();
        ofProject.read(target);
        readJob();
    }

    private void readJob() {
        Target at = target;
        deployment.forget();
        know(Optional.empty());
        if (at.isComplete()) {
            reader.service().ifPresent(from ->
                    deployment.read(() -> from.hasDeployment(at), this::know, unknown -> {}));
        }
    }

    /** The rules go by what the service says now; a list from before says nothing about it. */
    private void know(Optional<Boolean> jobHasDeployment) {
        Set<String> plans = choices.plans().isCurrent()
                ? choices.plans().items().stream().map(Plan::id).collect(Collectors.toSet())
                : known.get().plans();
        boolean gone = choices.plans().items().isEmpty();
        known.set(new Known(gone ? Set.of() : plans, jobHasDeployment));
    }

    /** What the rules may warn by. */
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }
}
