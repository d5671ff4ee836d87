package io.slipway.launch.overlap;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.northflank.Run;
import io.slipway.text.Messages;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OverlapTextTest {
    private final Messages messages = new Messages();

    @ParameterizedTest
    @CsvSource(delimiter = '|', nullValues = "-", value = {
        "-|-|Whether runs of this job are active could not be read.",
        "''|No run of this job is active|-",
        "own|1 run of this job is active, yours|1 run of this job is active, yours: job-0 (id-0, yours).",
        "other|1 run of this job is active, not yours|1 run of this job is active, not yours: job-0 (id-0).",
        "other own|2 runs of this job are active, 1 of yours|2 runs of this job are active, 1 of yours: job-0 (id-0), job-1 (id-1, yours).",
        "other other|2 runs of this job are active, none of yours|2 runs of this job are active, none of yours: job-0 (id-0), job-1 (id-1).",
        "own own own|3 runs of this job are active, 3 of yours|3 runs of this job are active, 3 of yours: job-0 (id-0, yours), job-1 (id-1, yours), job-2 (id-2, yours).",
        "own own own own own own own|7 runs of this job are active, 7 of yours|7 runs of this job are active, 7 of yours: job-0 (id-0, yours), job-1 (id-1, yours), job-2 (id-2, yours), job-3 (id-3, yours), job-4 (id-4, yours) and 2 more."
    })
    void saysHowManyAndWhose(String runs, String count, String warning) {
        Optional<ActiveRuns> active = Optional.ofNullable(runs).map(OverlapTextTest::active);

        assertThat(active.map(found -> OverlapText.count(found, messages))).isEqualTo(Optional.ofNullable(count));
        assertThat(OverlapText.warning(active, messages)).isEqualTo(Optional.ofNullable(warning));
    }

    private static ActiveRuns active(String runs) {
        String[] words = runs.isEmpty() ? new String[0] : runs.split(" ");
        return new ActiveRuns(java.util.stream.IntStream.range(0, words.length)
                .mapToObj(i -> new ActiveRun(
                        new Run("id-" + i, "job-" + i, "RUNNING", false, Optional.empty(), Optional.empty()),
                        Arrays.asList(words).get(i).equals("own")))
                .toList());
    }
}
