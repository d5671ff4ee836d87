package io.slipway.ui;

import io.slipway.history.LaunchRecord;
import io.slipway.launch.LaunchOutcome;
import io.slipway.northflank.Northflank;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.follow.LogDesk;
import io.slipway.ui.follow.LogSource;
import io.slipway.ui.follow.LogTabsController;
import io.slipway.ui.follow.SaveChoice;
import io.slipway.ui.history.LogAction;
import io.slipway.ui.launch.LaunchState;
import java.time.ZoneId;
import java.util.Optional;
import javafx.scene.Parent;
import org.jspecify.annotations.Nullable;

/** The ways that lead from a launch to what its run writes. */
final class Logs implements AutoCloseable {
    private final Connections connections;
    private final LogDesk desk;
    private final LogAction action;
    private @Nullable LogTabsController tabs;

    Logs(Services services, Connections connections, SaveChoice saving) {
        this.connections = connections;
        this.desk = new LogDesk(
                services.views(), services.background(), Thread::sleep, services.clock(), ZoneId.systemDefault(), saving);
        this.action = new LogAction(
                services.messages(),
                connections.currentProperty().map(open -> open.map(chosen -> chosen.connection().name())),
                this::show);
    }

    LogTabsController tabs(Parent history, Runnable findInHistory) {
        LogTabsController made = new LogTabsController(history, findInHistory, desk);
        tabs = made;
        return made;
    }

    LogAction action() {
        return action;
    }

    private void show(LaunchRecord launch) {
        connections.current().ifPresent(open -> open(new LogSource(
                open.service(), launch.target(), launch.runId(), launch.runName())));
    }

    /** The run of a launch that was accepted; it runs where it was launched, whatever is chosen now. */
    void show(LaunchState.Done done) {
        if (done.result().outcome() instanceof LaunchOutcome.Accepted run) {
            service(done).ifPresent(service -> open(new LogSource(
                    service, done.request().spec().target(), run.id(), run.runName())));
        }
    }

    private Optional<Northflank> service(LaunchState.Done done) {
        return connections.all().stream()
                .filter(open -> open.connection().equals(done.venue().connection()))
                .<Northflank>map(open -> open.service())
                .findFirst();
    }

    private void open(LogSource source) {
        if (tabs != null) {
            tabs.open(source);
        }
    }

    @Override
    public void close() {
        if (tabs != null) {
            tabs.close();
        }
    }
}
