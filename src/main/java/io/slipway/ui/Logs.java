package io.slipway.ui;

import io.slipway.history.LaunchRecord;
import io.slipway.launch.LaunchOutcome;
import io.slipway.northflank.tail.TailEnd;
import io.slipway.rights.Right;
import io.slipway.rights.TokenRights;
import io.slipway.run.Target;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.follow.ConnectionRights;
import io.slipway.ui.follow.LogDesk;
import io.slipway.ui.follow.LogSource;
import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.follow.SaveChoice;
import io.slipway.ui.history.LogAction;
import io.slipway.ui.launch.LaunchState;
import java.time.ZoneId;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The ways that lead from a launch to what its run writes. */
final class Logs implements AutoCloseable {
    private final Services services;
    private final Connections connections;
    private final ConnectionRights rights;
    private final LogDesk desk;
    private final LogAction action;
    private @Nullable LogTabsController tabs;

    Logs(Services services, Connections connections, ConnectionRights rights, SaveChoice saving) {
        this.services = services;
        this.connections = connections;
        this.rights = rights;
        this.desk = new LogDesk(
                services.views(), services.background(), Thread::sleep, services.clock(), ZoneId.systemDefault(), saving);
        this.action = new LogAction(
                services.messages(),
                connections.currentProperty().map(open -> open.map(chosen -> chosen.connection().name())),
                this::show);
    }

    LogTabsController tabs(Supplier<Parent> history, Runnable findInHistory) {
        LogTabsController made = new LogTabsController(history, findInHistory, desk);
        tabs = made;
        return made;
    }

    LogAction action() {
        return action;
    }

    private void show(LaunchRecord launch) {
        connections.current().ifPresent(open -> open(open, launch.target(), launch.runId(), launch.runName()));
    }

    /** The run of a launch that was accepted; it runs where it was launched, whatever is chosen now. */
    void show(LaunchState.Done done) {
        if (done.result().outcome() instanceof LaunchOutcome.Accepted run) {
            connection(done).ifPresent(open -> open(open, done.request().spec().target(), run.id(), run.runName()));
        }
    }

    private Optional<OpenConnection> connection(LaunchState.Done done) {
        return connections.all().stream()
                .filter(open -> open.connection().equals(done.venue().connection()))
                .findFirst();
    }

    private void open(OpenConnection open, Target target, String runId, String runName) {
        if (tabs != null) {
            TokenRights token = services.reach().rights(open.connection().credentials());
            tabs.open(new LogSource(open.service(), target, runId, runName, end -> learn(token, end)));
        }
    }

    /** Whether the token may read logs is said before the next launch. */
    private void learn(TokenRights token, TailEnd end) {
        switch (end) {
            case TailEnd.Refused no -> token.failed(Right.LOGS, no.why());
            case TailEnd.Concluded done -> token.granted(Right.LOGS);
            case TailEnd.Lost nothing -> {}
            case TailEnd.TimedOut nothing -> {}
        }
        services.background().onFxThread(rights::refresh);
    }

    @Override
    public void close() {
        if (tabs != null) {
            tabs.close();
        }
    }
}
