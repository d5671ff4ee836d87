package io.slipway.ui;

import io.slipway.run.Place;
import io.slipway.run.Section;
import io.slipway.text.Messages;
import io.slipway.ui.compose.PlaceWords;
import io.slipway.ui.compose.changes.JobWatch;
import io.slipway.ui.connection.Refusal;
import io.slipway.ui.kit.HeldKeys;
import io.slipway.ui.kit.UnkeptWords;
import io.slipway.ui.review.ReviewDialog;
import io.slipway.ui.review.ReviewSetting;
import io.slipway.ui.review.ReviewSources;
import io.slipway.ui.shell.Status;
import java.util.function.Consumer;
import java.util.function.Supplier;
import javafx.stage.Window;

/** The review before a launch, joined to what it tells of. */
final class ReviewParts {
    private final Services services;
    private final FollowParts following;
    private final Supplier<Window> owner;
    private final ReviewSetting setting;
    private final HeldKeys held;

    ReviewParts(Services services, FollowParts following, Status status, HeldKeys held, Supplier<Window> owner) {
        this.held = held;
        this.services = services;
        this.following = following;
        this.owner = owner;
        this.setting = new ReviewSetting(
                services.stores().settings().file(),
                services.background(),
                failure -> status.say(services.messages().text(
                        "review.setting.failed", UnkeptWords.of(failure, services.messages()))));
    }

    /** The review, with the ways back into the draft. */
    ReviewDialog dialog(JobWatch watch, Consumer<Section> editTab, Consumer<Place> editPlace) {
        Messages messages = services.messages();
        ReviewSources sources = new ReviewSources(
                new ReviewSources.Job(watch, services.times()),
                following::activeNow,
                following.rights().missingProperty(),
                following.cautions().requests(),
                new PlaceWords(services.draft(), messages)::of,
                new Refusal(messages)::reason,
                services.background());
        return new ReviewDialog(services.views(), owner, sources, setting, held, editTab, editPlace);
    }

    ReviewSetting setting() {
        return setting;
    }
}
