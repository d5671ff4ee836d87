package io.slipway.ui;

import io.slipway.launch.abort.RunAbort;
import io.slipway.launch.overlap.ActiveRuns;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.connection.Requests;
import io.slipway.ui.connection.Requests.Left;
import io.slipway.ui.connection.Requests.Level;
import io.slipway.ui.follow.AbortDialog;
import io.slipway.ui.follow.Aborting;
import io.slipway.ui.follow.ConnectionRights;
import io.slipway.ui.follow.DesktopNotice;
import io.slipway.ui.follow.FollowListener;
import io.slipway.ui.follow.JobPlace;
import io.slipway.ui.follow.LaunchCautions;
import io.slipway.ui.follow.Overlap;
import io.slipway.ui.follow.OwnRuns;
import io.slipway.ui.follow.RunFollower;
import io.slipway.ui.follow.UnfocusedNotice;
import io.slipway.ui.launch.Venue;
import io.slipway.ui.shell.Notices;
import io.slipway.ui.shell.RunEnd;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The parts that follow runs, tell of them and abort them, joined to each other. */
final class FollowParts implements AutoCloseable {
    private static final int TOO_MANY = 429;
    private static final Duration AT_MOST = Duration.ofSeconds(3);

    private final Services services;
    private final Connections connections;
    private final Notices notices;
    private final DesktopNotice desktop;
    private final Requests requests;
    private final OwnRuns ownRuns;
    private final RunFollower follower;
    private final Overlap overlap;
    private final ConnectionRights rights;
    private final Aborting aborting;

    /**
     * Parts that follow nothing yet.
     *
     * @param changed is told the id of a launch whose record has changed
     * @param ended is told each run that has ended
     */
    FollowParts(
            Services services,
            Connections connections,
            Notices notices,
            Supplier<Window> owner,
            Consumer<String> changed,
            Consumer<Run> ended) {
        this.services = services;
        this.connections = connections;
        this.notices = notices;
        this.desktop = new UnfocusedNotice(
                services.desktop(), () -> Window.getWindows().stream().anyMatch(Window::isFocused));
        this.requests = new Requests(connections, services.clock());
        this.ownRuns = new OwnRuns(services.stores().history());
        this.follower = new RunFollower(
                services.stores().history(), ownRuns, services.background(), services.clock(), new Heard(changed, ended));
        this.overlap = new Overlap(ownRuns, services.background(), services.clock(), follower::isFollowing);
        this.rights = new ConnectionRights(services.background());
        this.aborting = new Aborting(
                this::abortPlace,
                rights,
                new AbortDialog(services.views(), services.background(), owner),
                this::abortAsked,
                words -> notices.say("accent", words));
        connections.currentProperty().subscribe(open -> rights.use(
                open.map(chosen -> services.reach().rights(chosen.connection().credentials()))));
    }

    private Optional<Aborting.Place> abortPlace() {
        return connections.current().map(open -> new Aborting.Place(
                open.connection().name(),
                new RunAbort(
                        open.service(),
                        services.reach().rights(open.connection().credentials()),
                        RunAbort.in(services.stores().history()))));
    }

    private void abortAsked(Target job) {
        follower.look(job);
        overlap.refreshSoon();
    }

    /** What the following of runs brings, to everybody whom it concerns. */
    private final class Heard implements FollowListener {
        private final Consumer<String> changed;
        private final Consumer<Run> ended;

        Heard(Consumer<String> changed, Consumer<Run> ended) {
            this.changed = changed;
            this.ended = ended;
        }

        @Override
        public void changed(String launchId) {
            changed.accept(launchId);
        }

        @Override
        public void ended(Target job, Run run, boolean aborted) {
            RunEnd end = RunEnd.of(job, run, aborted, services.messages());
            notices.say(end.tone(), end.text());
            desktop.show(services.messages().text("window.title"), end.text());
            ended.accept(run);
        }

        @Override
        public void lost(Target job) {
            notices.say("warning", services.messages().text("followed.lost", job.job()));
        }

        @Override
        public void read(JobPlace place, ActiveRuns active, Instant at) {
            overlap.read(place, active, at);
        }

        @Override
        public void unread(JobPlace place) {
            overlap.unread(place);
        }
    }

    /** The job of the draft on the connection that is chosen is what a launch would overlap with. */
    void choose(Target target) {
        overlap.choose(connections.current().map(OpenConnection::service).map(service -> new JobPlace(service, target)));
    }

    /** No job, while another connection is entered. */
    void leave() {
        overlap.choose(Optional.empty());
    }

    LaunchCautions cautions() {
        Messages messages = services.messages();
        return new LaunchCautions(
                rights.missingProperty(),
                requests.leftProperty().map(left -> left.filter(known -> known.level() == Level.NONE)
                        .map(Left::limit)
                        .map(limit -> messages.text("requests.none.launch", services.times().ofDay(limit.resetsAt())))),
                messages);
    }

    /** The runs of a job that are active at this moment; 3 s are waited for them at most. */
    ActiveRuns activeNow(Venue venue, Target job) throws ApiException {
        if (venue.service().rateLimit().filter(limit -> limit.isExhausted(services.clock().instant())).isPresent()) {
            throw new ApiException.Rejected(TOO_MANY, "", "", List.of());
        }
        return ownRuns.among(venue.service().within(AT_MOST).runs(job, ActiveRuns.PAGE), job);
    }

    ConnectionRights rights() {
        return rights;
    }

    Requests requests() {
        return requests;
    }

    RunFollower follower() {
        return follower;
    }

    Overlap overlap() {
        return overlap;
    }

    Aborting aborting() {
        return aborting;
    }

    @Override
    public void close() {
        requests.close();
        overlap.close();
        follower.close();
        ownRuns.close();
    }
}
