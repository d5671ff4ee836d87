package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.HistoryTrouble;
import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.Trail;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What is said of an outcome is what is known of it, with advice that can be followed. */
class OutcomeTextTest {
    private final Messages english = new Messages();
    private final Messages german = new Messages(Locale.GERMAN);

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "408 | did not receive the whole request in time | nicht rechtzeitig ganz erhalten",
        "425 | Launch again in a moment | Gleich noch einmal starten",
        "422 | Correct what the service names | was der Dienst nennt",
    })
    void aRefusalThatNothingCanBeCorrectedOfHasItsOwnAdvice(int status, String inEnglish, String inGerman) {
        LaunchOutcome refused = new LaunchOutcome.Rejected(status, "HTTP " + status, "", List.of());

        assertThat(OutcomeText.of(refused, false, english).text()).startsWith("No run was started.");
        assertThat(OutcomeText.of(refused, false, english).advice()).contains(inEnglish);
        assertThat(OutcomeText.of(refused, false, german).advice()).contains(inGerman);
    }

    @ParameterizedTest
    @CsvSource({"499, BROKEN, A proxy on the way", "200, BROKEN, The connection broke", "500, BROKEN, The connection broke"})
    void whatAProxySaysOfTheConnectionLeavesTheOutcomeOpen(int status, Reason reason, String text) {
        LaunchOutcome lost = new LaunchOutcome.Unknown(reason, Optional.of(status), "HTTP " + status, List.of());
        OutcomeText words = OutcomeText.of(lost, false, english);

        assertThat(words.title()).contains("not known");
        assertThat(words.text()).startsWith(text).doesNotContain("No run was started");
        assertThat(words.advice()).contains("look at the run list before you launch again");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "NOT_SENT | | UNKNOWN_HOST: api.example: there is no such host | Diesen Host gibt e",
        "UNKNOWN | 499 | BROKEN: HTTP 499 | Ein Proxy auf dem Weg",
        "UNKNOWN | 500 | SERVER_ERROR: Oh no: again. | Oh no: again.",
        "UNKNOWN | | TIMEOUT | Die Antwort ",
        "REJECTED | 400 | No such plan. | No such plan.",
        "REJECTED | 400 | TLS: as the service says | TLS: as the service says",
        "NOT_SENT | | as an older version wrote it | as an older version wrote it",
    })
    void whatIsOnRecordIsToldInEachLanguage(RecordedOutcome outcome, Integer status, String message, String inGerman) {
        LaunchRecord launch = new LaunchRecord(
                "launch", "Sandbox", Target.of("p", "j"), "", "{}", Instant.EPOCH, outcome, Optional.ofNullable(status), message,
                "", "", "", Optional.empty(), Optional.empty(), Trail.NONE);

        assertThat(OutcomeText.recorded(launch, german)).contains(inGerman).doesNotContain("there is no such host");
    }

    @ParameterizedTest
    @EnumSource
    void aReasonIsReadAsItWasRecorded(Reason reason) {
        for (String detail : List.of("", "one: two", "three")) {
            RecordedReason recorded = new RecordedReason(reason, detail);

            assertThat(RecordedReason.of(recorded.written())).contains(recorded);
        }
    }

    @Test
    void whyALaunchCouldNotBeRecordedIsSaidInEachLanguage() {
        LaunchOutcome full = new LaunchOutcome.NotRecorded(new HistoryTrouble(HistoryTrouble.Kind.FULL, "history.db", ""));

        assertThat(OutcomeText.of(full, false, english).text()).contains("the disk is full", "history.db");
        assertThat(OutcomeText.of(full, false, german).text()).contains("Datenträger ist voll", "history.db");
    }
}
