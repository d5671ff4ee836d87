package io.slipway.ui.catalogue;

import io.slipway.catalogue.ListKind;
import io.slipway.northflank.BuildService;
import io.slipway.northflank.Job;
import io.slipway.run.Target;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.connection.Places;
import io.slipway.ui.kit.listed.Listing;

/** What a project offers: its jobs, and the services that build. */
final class ProjectLists {
    private final Reader reader;
    private final Listing<Job> jobs;
    private final Listing<BuildService> services;
    private Target at = Target.NONE;

    ProjectLists(Reader reader, Places places, Choices choices) {
        this.reader = reader;
        jobs = reader.listing(places.jobs());
        services = reader.listing(choices.services());
        places.jobs().setAgain(this::readJobs);
        choices.services().setAgain(this::readServices);
    }

    void clear() {
        at = Target.NONE;
        jobs.clear();
        services.clear();
    }

    void read(Target target) {
        at = target;
        readJobs();
        readServices();
    }

    private void readJobs() {
        String team = at.team();
        String project = at.project();
        if (!project.isEmpty()) {
            reader.read(jobs, ListKind.JOBS, new Reader.Where(team, project, ""), from -> from.jobs(team, project));
        }
    }

    private void readServices() {
        String team = at.team();
        String project = at.project();
        if (!project.isEmpty()) {
            reader.read(
                    services,
                    ListKind.SERVICES,
                    new Reader.Where(team, project, ""),
                    from -> from.buildServices(team, project));
        }
    }
}
