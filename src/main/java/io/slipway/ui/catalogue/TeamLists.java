package io.slipway.ui.catalogue;

import io.slipway.catalogue.ListKind;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.Plan;
import io.slipway.northflank.Project;
import io.slipway.northflank.Registry;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.connection.Places;
import io.slipway.ui.kit.listed.Listing;
import java.util.function.Supplier;

/** What the service offers to a team whatever is chosen: its projects, its credentials, and the plans. */
final class TeamLists {
    private final Reader reader;
    private final Supplier<String> team;
    private final Listing<Project> projects;
    private final Listing<Plan> plans;
    private final Listing<Registry> registries;

    TeamLists(Reader reader, Places places, Choices choices, Supplier<String> team) {
        this.reader = reader;
        this.team = team;
        projects = reader.listing(places.projects());
        plans = reader.listing(choices.plans());
        registries = reader.listing(choices.registries());
        places.projects().setAgain(this::readProjects);
        choices.plans().setAgain(this::readPlans);
        choices.registries().setAgain(this::readRegistries);
    }

    void clear() {
        projects.clear();
        plans.clear();
        registries.clear();
    }

    /** Another team has other projects and credentials; the plans are everybody's. */
    void turn() {
        projects.clear();
        registries.clear();
        readProjects();
        readRegistries();
    }

    void read() {
        readProjects();
        readPlans();
        readRegistries();
    }

    private void readProjects() {
        String at = team.get();
        reader.read(projects, ListKind.PROJECTS, new Reader.Where(at, "", ""), from -> from.projects(at));
    }

    private void readPlans() {
        reader.read(plans, ListKind.PLANS, new Reader.Where("", "", ""), Northflank::plans);
    }

    private void readRegistries() {
        String at = team.get();
        reader.read(registries, ListKind.REGISTRIES, new Reader.Where(at, "", ""), from -> from.registries(at));
    }
}
