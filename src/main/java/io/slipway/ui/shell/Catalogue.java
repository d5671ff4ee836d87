package io.slipway.ui.shell;

import io.slipway.draft.RunDraft;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Job;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Registry;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.connection.Places;
import io.slipway.ui.connection.Refusal;
import io.slipway.ui.kit.Background;
import io.slipway.ui.kit.Latest;
import io.slipway.ui.kit.Listing;
import java.util.Optional;
import java.util.stream.Collectors;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.collections.ObservableList;

/** What the service offers, read in the background for what is chosen now; answers about anything else are dropped. */
public final class Catalogue {
    private final RunDraft draft;
    private final Choices choices;
    private final Background background;
    private final Status status;
    private final Refusal refusal;
    private final Listing<Project> projects;
    private final Listing<Job> jobs;
    private final Listing<Plan> plans;
    private final Listing<BuildService> services;
    private final Listing<Branch> branches;
    private final Listing<Build> builds;
    private final Listing<Registry> registries;
    private final Latest deployment;
    private final ReadOnlyObjectWrapper<Known> known = new ReadOnlyObjectWrapper<>(Known.NOTHING);
    private Optional<Northflank> service = Optional.empty();
    private Target target = Target.NONE;
    private String buildService = "";

    /**
     * A catalogue of nothing yet.
     *
     * @param draft what is chosen
     * @param places the projects and jobs to fill
     * @param choices the lists to fill
     * @param background where it reads
     * @param status where it says what cannot be read
     * @param refusal the words for that
     */
    public Catalogue(
            RunDraft draft, Places places, Choices choices, Background background, Status status, Refusal refusal) {
        this.draft = draft;
        this.choices = choices;
        this.background = background;
        this.status = status;
        this.refusal = refusal;
        this.projects = listing(places.projects());
        this.jobs = listing(places.jobs());
        this.plans = listing(choices.plans());
        this.services = listing(choices.services());
        this.branches = listing(choices.branches());
        this.builds = listing(choices.builds());
        this.registries = listing(choices.registries());
        this.deployment = new Latest(background);
        draft.specProperty().addListener(changed -> chosen());
    }

    private <T> Listing<T> listing(ObservableList<T> shown) {
        return new Listing<>(shown, background, this::failed);
    }

    /** Reads from this service from now on; what another one said is gone at once. */
    public void use(Optional<Northflank> other) {
        service = other;
        projects.clear();
        plans.clear();
        registries.clear();
        forgetProject();
        reload();
    }

    /** Reads everything again for what is chosen now. */
    public void reload() {
        status.clear();
        target = draft.spec().target();
        buildService = draft.source().serviceIdProperty().get();
        service.ifPresent(from -> {
            projects.read(() -> from.projects(draft.teamProperty().get()), () -> {});
            plans.read(from::plans, this::know);
            registries.read(() -> from.registries(draft.teamProperty().get()), () -> {});
            readProject(from);
        });
    }

    /** Most changes of a draft choose nothing that is listed, and cost nothing here. */
    private void chosen() {
        Target now = draft.spec().target();
        String builtBy = draft.source().serviceIdProperty().get();
        if (!(now.project() + "/" + now.team()).equals(target.project() + "/" + target.team())) {
            target = now;
            buildService = builtBy;
            forgetProject();
            service.ifPresent(this::readProject);
        } else if (!now.equals(target)) {
            target = now;
            service.ifPresent(this::readJob);
        }
        if (!builtBy.equals(buildService)) {
            buildService = builtBy;
            branches.clear();
            builds.clear();
            service.ifPresent(this::readBuildService);
        }
    }

    private void forgetProject() {
        jobs.clear();
        services.clear();
        branches.clear();
        builds.clear();
        deployment.forget();
        know(Optional.empty());
    }

    private void readProject(Northflank from) {
        Target at = target;
        if (!at.project().isEmpty()) {
            jobs.read(() -> from.jobs(at.team(), at.project()), () -> {});
            services.read(() -> from.buildServices(at.team(), at.project()), () -> readBuildService(from));
        }
        readJob(from);
    }

    private void readJob(Northflank from) {
        Target at = target;
        deployment.forget();
        know(Optional.empty());
        if (at.isComplete()) {
            deployment.read(() -> from.hasDeployment(at), this::know, unknown -> {});
        }
    }

    /** A service that is not listed is still being typed, or will be refused anyway. */
    private void readBuildService(Northflank from) {
        Target at = target;
        String id = buildService;
        if (choices.services().stream().anyMatch(listed -> listed.id().equals(id))) {
            branches.read(() -> from.branches(at.team(), at.project(), id), () -> {});
            builds.read(() -> from.builds(at.team(), at.project(), id), () -> {});
        }
    }

    private void know() {
        know(known.get().jobHasDeployment());
    }

    private void know(Optional<Boolean> jobHasDeployment) {
        known.set(new Known(choices.plans().stream().map(Plan::id).collect(Collectors.toSet()), jobHasDeployment));
    }

    private void failed(Throwable failure) {
        status.trouble(refusal.unread(failure), this::reload);
    }

    /** What the rules may warn by. */
    public ReadOnlyObjectProperty<Known> knownProperty() {
        return known.getReadOnlyProperty();
    }
}
