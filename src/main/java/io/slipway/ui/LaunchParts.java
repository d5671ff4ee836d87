package io.slipway.ui;

import io.slipway.launch.LaunchOutcome;
import io.slipway.launch.LaunchStage;
import io.slipway.launch.LostLaunches;
import io.slipway.launch.exact.Doubts;
import io.slipway.northflank.Run;
import io.slipway.text.Messages;
import io.slipway.ui.connection.Connections;
import io.slipway.ui.connection.OpenConnection;
import io.slipway.ui.history.LaunchList;
import io.slipway.ui.history.LostRuns;
import io.slipway.ui.kit.HeldKeys;
import io.slipway.ui.launch.EarlierLaunch;
import io.slipway.ui.launch.FoundWords;
import io.slipway.ui.launch.LaunchState;
import io.slipway.ui.launch.Launching;
import io.slipway.ui.launch.OutcomeSearch;
import io.slipway.ui.launch.Venue;
import io.slipway.ui.shell.AfterLaunch;
import io.slipway.ui.shell.Notices;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.Observable;
import javafx.beans.value.ObservableValue;
import javafx.stage.Window;

/** The parts that make a launch and follow it, joined to each other. */
final class LaunchParts implements AutoCloseable {
    private final Services services;
    private final Notices notices;
    private final LaunchList list;
    private final FollowParts following;
    private final Launching launching;
    private final OutcomeSearch search;
    private final LostRuns lost;
    private final EarlierLaunch earlier;
    private final ObservableValue<Optional<Venue>> venue;

    LaunchParts(Services services, Connections connections, Notices notices, HeldKeys held, Supplier<Window> owner) {
        this.services = services;
        this.notices = notices;
        this.list = new LaunchList(services.stores().history(), services.background());
        this.following = new FollowParts(services, connections, notices, owner, list::refresh, this::runEnded);
        AfterLaunch after = new AfterLaunch(list, following.follower());
        this.earlier = new EarlierLaunch(services.stores().history(), services.background());
        this.launching = new Launching(services.background(), held::isRepeating, done -> {
            earlier.ended(done);
            after.ended(done);
            following.overlap().refresh();
        });
        this.search = new OutcomeSearch(services.stores().history(), services.background(), (done, run) -> {
            after.confirmed(done, run);
            launching().dismiss();
        });
        launching.stateProperty().subscribe(state -> search.follow(state));
        launching.stateProperty().subscribe(state -> showSent(state));
        this.lost = new LostRuns(
                services.stores().history(),
                new LostLaunches(services.stores().history(), services.clock()),
                services.background(),
                list::refresh);
        connections.currentProperty().subscribe(open ->
                open.ifPresent(chosen -> lost.look(chosen.service(), chosen.connection().name())));
        this.venue = connections.currentProperty().map(open -> open.map(this::venue));
        venue.subscribe(entered -> after.resume(entered));
        list.launches().addListener((Observable changed) -> after.resume(venue.getValue()));
    }

    /** From here on the launch is in the record, whatever comes of it. */
    private void showSent(LaunchState state) {
        if (state instanceof LaunchState.Underway(Optional<LaunchStage> stage)
                && stage.filter(LaunchStage.SENDING::equals).isPresent()) {
            list.load();
        }
    }

    /** An outcome that nothing hangs on any more goes when the operator turns to something else. */
    void turnedElsewhere() {
        if (launching.stateProperty().get() instanceof LaunchState.Done done && !done.isUnknown()) {
            launching.dismiss();
        }
    }

    /** The run that was started has ended: the history and a notice say how, and the old words would contradict them. */
    private void runEnded(Run run) {
        if (launching.stateProperty().get() instanceof LaunchState.Done done && done.hasStarted(run)) {
            launching.dismiss();
        }
    }

    private Venue venue(OpenConnection open) {
        return new Venue(
                open.connection(),
                open.service(),
                services.reach().launches(open.service()),
                services.reach().resolver(open.service()),
                new Doubts(open.service()));
    }

    /** What is known so far about the run of a launch whose outcome is unknown, in words. */
    String known(String launchId) {
        Messages messages = services.messages();
        if (search.isLookingFor(launchId)) {
            return messages.text("search.looking");
        }
        return search.findingOf(launchId)
                .or(() -> lost.findingOf(launchId))
                .map(found -> FoundWords.of(found, messages))
                .orElseGet(() -> messages.text("another.unlooked"));
    }

    EarlierLaunch earlier() {
        return earlier;
    }

    /** Asks about the run of a launch that was just made. */
    void abort(LaunchState.Done done) {
        if (!(done.result().outcome() instanceof LaunchOutcome.Accepted run)) {
            return;
        }
        String launchedOn = done.request().connection();
        if (venue.getValue().filter(now -> now.connection().name().equals(launchedOn)).isPresent()) {
            following.aborting().ask(done.request().spec().target(), run.id(), run.runName());
        } else {
            notices.say("warning", services.messages().text("abort.elsewhere", launchedOn));
        }
    }

    FollowParts following() {
        return following;
    }

    LostRuns lost() {
        return lost;
    }

    LaunchList list() {
        return list;
    }

    Launching launching() {
        return launching;
    }

    OutcomeSearch search() {
        return search;
    }

    ObservableValue<Optional<Venue>> venue() {
        return venue;
    }

    @Override
    public void close() {
        following.close();
        search.close();
    }
}
