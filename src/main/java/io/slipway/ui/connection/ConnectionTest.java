package io.slipway.ui.connection;

import io.slipway.northflank.Northflank;
import io.slipway.northflank.Project;
import java.util.List;
import javafx.concurrent.Task;

/** Tries a connection: is the token accepted, and which projects does it see? */
final class ConnectionTest extends Task<List<Project>> {
    private final Northflank service;
    private final String team;

    ConnectionTest(Northflank service, String team) {
        this.service = service;
        this.team = team;
    }

    @Override
    protected List<Project> call() throws Exception {
        service.checkToken();
        return service.projects(team);
    }
}
