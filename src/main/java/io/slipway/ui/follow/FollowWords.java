package io.slipway.ui.follow;

import io.slipway.launch.OutcomeText;
import io.slipway.northflank.ApiException;
import io.slipway.northflank.Run;
import io.slipway.text.Messages;
import io.slipway.ui.follow.ansi.AnsiText;
import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.kordamp.ikonli.feather.Feather;

/** How the reading of a run's lines stands, as a word, an icon and a colour, and what to do when it does not go on. */
final class FollowWords {
    private static final Set<Integer> EXPLAINED = Set.of(401, 404, 408, 425, 429);

    private final Messages messages;

    FollowWords(Messages messages) {
        this.messages = messages;
    }

    /** In two to five words. */
    String state(FollowState state, Instant now) {
        return switch (state) {
            case FollowState.Loading loading -> messages.text("follow.loading");
            case FollowState.Live live -> messages.text("follow.live");
            case FollowState.Reconnecting(Instant next) -> messages.text("follow.reconnecting", secondsUntil(next, now));
            case FollowState.Polling polling -> messages.text("follow.polling");
            case FollowState.Ended(Run run, boolean complete) -> ended(run);
            case FollowState.Refused refused -> messages.text("follow.refused");
            case FollowState.Failed failed -> messages.text("follow.failed");
        };
    }

    private static long secondsUntil(Instant next, Instant now) {
        return Math.max(0, (Duration.between(now, next).toMillis() + 999) / 1000);
    }

    private String ended(Run run) {
        return switch (run.state()) {
            case SUCCEEDED -> messages.text("follow.succeeded");
            case FAILED -> messages.text("follow.run.failed");
            case RUNNING, OTHER -> messages.text("follow.ended", AnsiText.plain(run.status()));
        };
    }

    static Feather icon(FollowState state) {
        return switch (state) {
            case FollowState.Loading loading -> Feather.LOADER;
            case FollowState.Live live -> Feather.RADIO;
            case FollowState.Reconnecting next -> Feather.WIFI_OFF;
            case FollowState.Polling polling -> Feather.REFRESH_CW;
            case FollowState.Ended(Run run, boolean complete) -> switch (run.state()) {
                case SUCCEEDED -> Feather.CHECK_CIRCLE;
                case FAILED -> Feather.X_CIRCLE;
                case RUNNING, OTHER -> Feather.MINUS_CIRCLE;
            };
            case FollowState.Refused refused -> Feather.SLASH;
            case FollowState.Failed failed -> Feather.ALERT_CIRCLE;
        };
    }

    static String tone(FollowState state) {
        return switch (state) {
            case FollowState.Loading loading -> "neutral";
            case FollowState.Live live -> "accent";
            case FollowState.Reconnecting next -> "warning";
            case FollowState.Polling polling -> "accent";
            case FollowState.Ended(Run run, boolean complete) -> switch (run.state()) {
                case SUCCEEDED -> "success";
                case FAILED -> "danger";
                case RUNNING, OTHER -> "neutral";
            };
            case FollowState.Refused refused -> "danger";
            case FollowState.Failed failed -> "danger";
        };
    }

    /** What happened and what to do now; empty while everything is as it should be. */
    String trouble(FollowState state) {
        return switch (state) {
            case FollowState.Refused(ApiException.Rejected why) -> failure(why);
            case FollowState.Failed(ApiException why) -> messages.text("follow.failed.text", failure(why));
            case FollowState.Ended end -> end.complete() ? "" : messages.text("follow.incomplete");
            case FollowState.Loading loading -> "";
            case FollowState.Live live -> "";
            case FollowState.Reconnecting next -> "";
            case FollowState.Polling polling -> "";
        };
    }

    /** Why the service could not be read. */
    String failure(ApiException why) {
        return switch (why) {
            case ApiException.Rejected no -> rejected(no);
            case ApiException.NotSent no -> OutcomeText.reason(no.reason(), messages);
            case ApiException.NoAnswer lost -> OutcomeText.reason(lost.reason(), messages);
        };
    }

    private String rejected(ApiException.Rejected no) {
        String said = AnsiText.plain(String.valueOf(no.getMessage()));
        if (no.isForbidden()) {
            return messages.text("cli.forbidden.logs", said);
        }
        return EXPLAINED.contains(no.status())
                ? messages.text("refused." + no.status())
                : messages.text("refused.other", String.valueOf(no.status()), said);
    }
}
