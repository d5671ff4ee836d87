package io.slipway.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.ApiException;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Why the service could not be asked, and what is known of a run that cannot be followed any more. */
class FailureWordsTest {
    private final Messages english = new Messages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "408 | The service did not receive the whole request in time",
        "425 | The service takes no request so early in a connection",
        "404 | The service refused with status 404: Gone.",
    })
    void whatPassesIsSaidWithoutTheWordsOfTheService(int status, String words) {
        ApiException refused = new ApiException.Rejected(status, "Gone.", "", List.of());

        assertThat(new FailureWords(english).of(refused)).startsWith(words);
    }

    @Test
    void ofARunThatCannotBeFollowedNothingIsClaimed() {
        for (String key : List.of("cli.wait.lost", "followed.lost")) {
            assertThat(english.text(key, "job")).contains("goes on is not known");
            assertThat(new Messages(Locale.GERMAN).text(key, "job")).contains("nicht bekannt");
        }
    }

    @ParameterizedTest
    @CsvSource({"cli.wait.interrupted", "cli.wait.timeout", "cli.follow.stopped", "manual.exit.6", "follow.failed.text", "abort.unsent"})
    void stoppingToLookIsNoKnowledgeOfTheRun(String key) {
        assertThat(english.text(key, "", "")).doesNotContain("goes on");
        assertThat(new Messages(Locale.GERMAN).text(key, "", "")).doesNotContain("geht weiter", "geht also weiter");
    }
}
