package io.slipway.northflank;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Every status word of the service comes to a state, and one that nobody knows is unknown. */
class BuildTest {
    @ParameterizedTest
    @CsvSource({
        "QUEUED, WAITING", "PENDING, WAITING", "UNSCHEDULABLE, WAITING", "STARTING, UNDER_WAY", "CLONING, UNDER_WAY",
        "BUILDING, UNDER_WAY", "UPLOADING, UNDER_WAY", "IN_PROGRESS, UNDER_WAY", "ABORTED, ABORTED", "FAILURE, FAILED",
        "SUBMISSION_FAILURE, FAILED", "SUCCESS, SUCCEEDED", "CRASHED, FAILED", "success, SUCCEEDED", "'', UNKNOWN",
        "SUCCESSFUL, UNKNOWN"
    })
    void theStatusWordsComeToStates(String word, Build.State state) {
        assertThat(new Build("b", "", "", word, "", Optional.empty()).state()).isEqualTo(state);
    }
}
