package io.slipway.ui.follow;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.launch.follow.JobNews;
import io.slipway.northflank.ApiException;
import io.slipway.text.Messages;
import io.slipway.ui.kit.Times;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class FollowingTest {
    private static final Instant SEEN = Instant.parse("2026-11-24T12:03:40Z");
    private static final ApiException LOST =
            new ApiException.NoAnswer(ApiException.Reason.REFUSED, Optional.empty(), "");

    @Test
    void theNewsIsSaidInWords() {
        Following some = Following.NOTHING.after(new JobNews.Page(List.of(), SEEN), 2);

        assertThat(words(Following.NOTHING)).isEmpty();
        assertThat(words(some)).isEqualTo("Following 2 runs");
        assertThat(words(some.after(new JobNews.Page(List.of(), SEEN), 1))).isEqualTo("Following 1 run");
        assertThat(words(some.after(new JobNews.Away(Optional.of(SEEN), LOST), 2)))
                .isEqualTo("Not seen since 12:03, trying again");
        assertThat(words(some.after(new JobNews.Away(Optional.empty(), LOST), 2)))
                .isEqualTo("The service does not answer, trying again");
        assertThat(words(some.after(new JobNews.Paused(SEEN), 2)))
                .isEqualTo("No requests left: runs are looked at again at 12:03");
    }

    @Test
    void anAnswerEndsTheWorry() {
        Following away = Following.NOTHING.after(new JobNews.Away(Optional.of(SEEN), LOST), 1);

        assertThat(words(away.after(new JobNews.Page(List.of(), SEEN), 1))).isEqualTo("Following 1 run");
    }

    @Test
    void ofAllJobsTheWorstIsSaid() {
        Following fine = Following.NOTHING.after(new JobNews.Page(List.of(), SEEN), 2);
        Following away = Following.NOTHING.after(new JobNews.Away(Optional.of(SEEN), LOST), 1);

        assertThat(words(Following.of(List.of(fine, fine)))).isEqualTo("Following 4 runs");
        assertThat(words(Following.of(List.of(fine, away)))).startsWith("Not seen since 12:03");
        assertThat(Following.of(List.of())).isEqualTo(Following.NOTHING);
    }

    private static String words(Following following) {
        Messages messages = new Messages();
        return new FollowingWords(messages, new Times(messages, Clock.systemUTC(), ZoneOffset.UTC)).of(following);
    }
}
