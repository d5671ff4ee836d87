package io.slipway.ui.connection.manage;

import io.slipway.northflank.Northflank;
import io.slipway.rights.Right;
import io.slipway.rights.TokenRights;
import java.util.Set;
import javafx.concurrent.Task;

/** Tries a connection: is the token accepted, which projects does it see, and what is known of its rights? */
final class TrialTask extends Task<TrialTask.Passed> {
    private final Northflank service;
    private final TokenRights rights;
    private final String team;

    TrialTask(Northflank service, TokenRights rights, String team) {
        this.service = service;
        this.rights = rights;
        this.team = team;
    }

    /**
     * The token is accepted.
     *
     * @param projects how many projects it sees
     * @param missing the rights that it turned out to lack
     */
    record Passed(int projects, Set<Right> missing) {}

    @Override
    protected Passed call() throws Exception {
        service.checkToken();
        return new Passed(service.projects(team).size(), rights.missing());
    }
}
