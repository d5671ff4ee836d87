package io.slipway.ui.catalogue;

import io.slipway.catalogue.ListKind;
import io.slipway.northflank.Branch;
import io.slipway.northflank.Build;
import io.slipway.ui.compose.Choices;
import io.slipway.ui.kit.listed.Listing;

/** What a build service offers: its branches and builds. */
final class ServiceLists {
    private final Reader reader;
    private final Listing<Branch> branches;
    private final Listing<Build> builds;
    private final Choices choices;
    private Reader.Where at = new Reader.Where("", "", "");
    private boolean read;

    ServiceLists(Reader reader, Choices choices) {
        this.reader = reader;
        this.choices = choices;
        branches = reader.listing(choices.branches());
        builds = reader.listing(choices.builds());
        choices.branches().setAgain(this::readBranches);
        choices.builds().setAgain(this::readBuilds);
    }

    /** Another service is chosen, or typed so far; what is shown of the last one is gone. */
    void choose(String team, String project, String service) {
        Reader.Where now = new Reader.Where(team, project, service);
        if (!now.equals(at)) {
            at = now;
            read = false;
            branches.clear();
            builds.clear();
            readIfListed();
        }
    }

    /** Reads what was not read yet. A service that is not listed is still being typed, or is read when asked for. */
    void readIfListed() {
        boolean listed = choices.services().items().stream().anyMatch(one -> one.id().equals(at.service()));
        if (listed && !read && reader.service().isPresent()) {
            readAll();
        }
    }

    /** Reads once more what was read before, or can be read now. */
    void readAgain() {
        if (read) {
            readAll();
        }
        readIfListed();
    }

    private void readAll() {
        readBranches();
        readBuilds();
    }

    private void readBranches() {
        Reader.Where where = at;
        if (!where.service().isEmpty()) {
            read = true;
            reader.read(
                    branches,
                    ListKind.BRANCHES,
                    where,
                    from -> from.branches(where.team(), where.project(), where.service()));
        }
    }

    private void readBuilds() {
        Reader.Where where = at;
        if (!where.service().isEmpty()) {
            read = true;
            reader.read(
                    builds, ListKind.BUILDS, where, from -> from.builds(where.team(), where.project(), where.service()));
        }
    }
}
