package io.slipway.launch.abort;

import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.HistoryException;
import io.slipway.history.HistoryTrouble;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.rights.KnownRights;
import io.slipway.rights.Right;
import io.slipway.rights.TokenRights;
import io.slipway.run.Target;
import io.slipway.text.Messages;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RunAbortTest {
    private static final Target JOB = Target.of("default-project", "example-job");

    @TempDir
    Path home;

    private final List<String> marked = new ArrayList<>();

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "200|Taken|The abort was taken|is being aborted",
        "204|Taken|The abort was taken|is being aborted",
        "401|Refused|Nothing was aborted|does not accept the token",
        "403|Refused|Nothing was aborted|Deploy Build",
        "404|Refused|Nothing was aborted|does not find job-1",
        "408|Refused|Nothing was aborted|did not receive the whole request",
        "425|Refused|Nothing was aborted|so early in a connection",
        "499|Unknown|not known whether it was aborted|The connection broke",
        "409|Refused|Nothing was aborted|may have ended already",
        "429|Refused|Nothing was aborted|Too many requests",
        "418|Refused|Nothing was aborted|It says: short and stout",
        "500|Unknown|not known whether it was aborted|To try again is safe",
        "0|Unknown|not known whether it was aborted|To try again is safe",
        "-1|NotSent|Nothing was aborted|job-1 was not aborted"
    })
    void whatBecameOfItIsSaidInWords(int status, String outcome, String title, String text) throws Exception {
        AbortOutcome came = abort(status);

        assertThat(came.getClass().getSimpleName()).isEqualTo(outcome);
        AbortText words = AbortText.of(came, "job-1", new Messages());
        assertThat(words.title()).contains(title);
        assertThat(words.text()).contains(text).doesNotContain("{");
        assertThat(marked).hasSize(outcome.equals("Taken") ? 1 : 0);
    }

    @Test
    void itIsAskedForOnce() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(Call::close)) {
            assertThat(on(server.address()).abort(JOB, "run-1")).isInstanceOf(AbortOutcome.Unknown.class);
            assertThat(server.received()).hasSize(1);
        }
    }

    @Test
    void aMissingRightIsRememberedUntilItIsThere() throws Exception {
        abort(403);
        assertThat(rights(URI.create("http://localhost:1")).missing()).containsExactly(Right.ABORT);
        abort(500);
        assertThat(rights(URI.create("http://localhost:1")).missing()).containsExactly(Right.ABORT);
        abort(200);
        assertThat(rights(URI.create("http://localhost:1")).missing()).isEmpty();
    }

    @Test
    void anAbortThatCannotBeNotedIsTakenAllTheSame() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, "{\"data\":{}}"))) {
            RunAbort abort = new RunAbort(TestClients.of(server.address()), rights(server.address()), (job, run) -> {
                throw new HistoryException(new HistoryTrouble(HistoryTrouble.Kind.FULL, "history.db", ""));
            });
            assertThat(AbortText.of(abort.abort(JOB, "run-1"), "job-1", new Messages()).text())
                    .contains("is being aborted", "the disk is full", "history.db");
        }
    }

    /** The status 0 is a dropped connection, -1 nobody who listens. */
    private AbortOutcome abort(int status) throws Exception {
        if (status < 0) {
            return on(URI.create("http://localhost:1")).abort(JOB, "run-1");
        }
        try (ScriptedServer server = ScriptedServer.start(call -> answer(call, status))) {
            return on(server.address()).abort(JOB, "run-1");
        }
    }

    private static void answer(Call call, int status) throws IOException {
        if (status == 0) {
            call.close();
        } else {
            call.answer(status, status == 204 ? "" : "{\"error\":{\"message\":\"short and stout\"}}");
        }
    }

    private RunAbort on(URI address) {
        return new RunAbort(
                TestClients.of(address), rights(URI.create("http://localhost:1")), (job, run) -> marked.add(run));
    }

    /** One token for all servers of a test, whatever their ports. */
    private TokenRights rights(URI address) {
        return new KnownRights(home.resolve("rights.json"), home.resolve("fingerprint.key"))
                .of(new Credentials(address, TestClients.TOKEN));
    }
}
