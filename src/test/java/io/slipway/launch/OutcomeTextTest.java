package io.slipway.launch;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.HistoryTrouble;
import io.slipway.northflank.ApiException.Reason;
import io.slipway.text.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

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

    @Test
    void whyALaunchCouldNotBeRecordedIsSaidInEachLanguage() {
        LaunchOutcome full = new LaunchOutcome.NotRecorded(new HistoryTrouble(HistoryTrouble.Kind.FULL, "history.db", ""));

        assertThat(OutcomeText.of(full, false, english).text()).contains("the disk is full", "history.db");
        assertThat(OutcomeText.of(full, false, german).text()).contains("Datenträger ist voll", "history.db");
    }
}
