package io.slipway.ui;

import io.slipway.connection.Guard;
import io.slipway.ui.launch.Leaving;

/** A launch from its review to the end of its run, as the parts of one window that show it. */
final class LaunchSide implements AutoCloseable {
    private final Ground ground;
    private final LaunchParts launches;
    private final ReviewParts review;
    private final Logs logs;
    private final Leaving leaving;

    LaunchSide(Ground ground) {
        Services services = ground.services();
        this.ground = ground;
        this.launches = new LaunchParts(services, ground.connections(), ground.notices(), ground.held(), ground.owner());
        this.review = new ReviewParts(services, launches.following(), ground.status(), ground.held(), ground.owner());
        this.logs = new Logs(services, ground.connections(), launches.following().rights(), ground.saving());
        this.leaving = new Leaving(launches.launching(), services.messages(), ground.owner());
    }

    /** Whether a launch is reviewed where it would go now. */
    boolean isReviewed() {
        return review.setting().everywhereProperty().get()
                || ground.connections().current()
                        .filter(open -> open.connection().guard() != Guard.NONE)
                        .isPresent();
    }

    void begin() {
        launches.list().load();
        review.setting().load();
    }

    void refresh() {
        launches.list().load();
        launches.following().overlap().refresh();
    }

    /** The operator is back, and what is shown may be old. */
    void look() {
        launches.following().overlap().refreshIfOld();
    }

    /** Does this once no launch is under way, or the operator gives up its outcome. */
    void whenLeft(Runnable leave) {
        leaving.then(leave);
    }

    LaunchParts launches() {
        return launches;
    }

    FollowParts following() {
        return launches.following();
    }

    ReviewParts review() {
        return review;
    }

    Logs logs() {
        return logs;
    }

    @Override
    public void close() {
        logs.close();
        launches.close();
    }
}
