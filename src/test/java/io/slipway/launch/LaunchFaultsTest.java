package io.slipway.launch;

import static io.slipway.northflank.scripted.ScriptedServer.forPosts;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.LaunchRecord;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.launch.exact.Keepers;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedServer.Script;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import io.slipway.run.EnvVar;
import io.slipway.run.RunSpec;
import io.slipway.run.Target;
import io.slipway.run.rules.Known;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** What a launch makes of everything that can go wrong once the service was reached: one POST, never a second. */
class LaunchFaultsTest {
    private static final String ACCEPTED = "{\"data\":{\"id\":\"run-1\",\"runName\":\"example-job-1\"}}";
    private static final String PIECES = "HTTP/1.1 200 Said\r\nTransfer-Encoding: chunked\r\n\r\n";
    private static final Limits QUICK = new Limits(
            TestClients.PATIENT.connect(), TestClients.PATIENT.read(), Duration.ofMillis(1500), 64 * 1024);

    record Fault(String name, String expected, Limits limits, Script script) {
        @Override
        public String toString() {
            return name;
        }
    }

    static final List<Fault> FAULTS = List.of(
            fault("200", "accepted 200 run-1 example-job-1", call -> call.readBody().answer(200, ACCEPTED)),
            fault("201", "accepted 201 run-1 example-job-1", call -> call.readBody().answer(201, ACCEPTED)),
            fault("200 without a run name", "accepted 200 run-1 ",
                    call -> call.readBody().answer(200, "{\"data\":{\"id\":\"run-1\"}}")),
            fault("empty 200", "unknown UNREADABLE 200", call -> call.readBody().answer(200, "")),
            fault("200 with HTML", "unknown UNREADABLE 200", call -> call.readBody().answer(200, "<html>ok</html>")),
            fault("200 without an id", "unknown UNREADABLE 200", call -> call.readBody().answer(200, "{\"data\":{}}")),
            fault("200 with an id that is a number", "unknown UNREADABLE 200",
                    call -> call.readBody().answer(200, "{\"data\":{\"id\":7}}")),
            fault("200 larger than is taken in", "unknown UNREADABLE 200",
                    call -> call.readBody().answer(200, "x".repeat(70_000))),
            fault("204", "unknown UNREADABLE 204", call -> call.readBody().write("HTTP/1.1 204 Said\r\n\r\n")),
            fault("301", "rejected 301 HTTP 301", call -> call.readBody().answer(301, "")),
            fault("400", "rejected 400 No such plan.", call -> call.readBody().answer(400, error("No such plan."))),
            fault("401", "rejected 401 HTTP 401", call -> call.readBody().answer(401, "")),
            fault("403", "rejected 403 HTTP 403", call -> call.readBody().answer(403, "<html>no</html>")),
            fault("404", "rejected 404 Not found.", call -> call.readBody().answer(404, error("Not found."))),
            fault("407 of a server", "rejected 407 HTTP 407", call -> call.readBody().answer(407, "")),
            fault("408", "rejected 408 HTTP 408", call -> call.readBody().answer(408, "")),
            fault("425", "rejected 425 HTTP 425", call -> call.readBody().answer(425, "")),
            fault("499 of a proxy", "unknown BROKEN 499", call -> call.readBody().answer(499, "<html>closed</html>")),
            fault("499 whose body breaks off", "unknown BROKEN 499", call -> {
                call.readBody().write(Call.head(499, 50) + "{\"err");
                call.close();
            }),
            fault("409", "rejected 409 No deployment configured",
                    call -> call.readBody().answer(409, "{\"code\":\"x\",\"message\":\"No deployment configured\"}")),
            fault("429", "rejected 429 HTTP 429", call -> call.readBody()
                    .answer(429, "", "x-ratelimit-limit: 1000", "x-ratelimit-remaining: 0", "x-ratelimit-reset: 60")),
            fault("400 whose body breaks off", "rejected 400 HTTP 400", call -> {
                call.readBody().write(Call.head(400, 50) + "{\"err");
                call.close();
            }),
            fault("500", "unknown SERVER_ERROR 500", call -> call.readBody().answer(500, error("Oh no."))),
            fault("500 with an id", "unknown SERVER_ERROR 500", call -> call.readBody().answer(500, ACCEPTED)),
            fault("502 with HTML", "unknown SERVER_ERROR 502", call -> call.readBody().answer(502, "<html>bad</html>")),
            fault("reset before the whole body was read", "unknown BROKEN -", call -> call.readFirstByte().reset()),
            fault("reset after the body was read", "unknown BROKEN -", call -> call.readBody().reset()),
            fault("closed without an answer", "unknown BROKEN -", call -> call.readBody().close()),
            fault("half an answer", "unknown BROKEN 200", call -> {
                call.readBody().write(Call.head(200, 100) + "{\"data\":{\"id\":\"run-1\"");
                call.close();
            }),
            fault("half a head", "unknown BROKEN -", call -> {
                call.readBody().write("HTTP/1.1 200 Sa");
                call.close();
            }),
            fault("half a header", "unknown BROKEN -", call -> {
                call.readBody().write("HTTP/1.1 400 Said\r\nContent-Le");
                call.close();
            }),
            fault("a head without its end", "unknown BROKEN -", call -> {
                call.readBody().write("HTTP/1.1 400 Said\r\nX: y\r\n");
                call.close();
            }),
            fault("a head that never ends", "unknown UNREADABLE -", call -> call.readBody()
                    .write("HTTP/1.1 200 Said\r\n" + "X: y\r\n".repeat(1000))),
            fault("a header that never ends", "unknown UNREADABLE -", call -> call.readBody()
                    .write("HTTP/1.1 200 Said\r\nX: " + "y".repeat(70_000))),
            fault("early words before the answer", "accepted 200 run-1 example-job-1", call -> {
                call.readBody().write("HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 103 Early\r\nLink: x\r\n\r\n");
                call.answer(200, ACCEPTED);
            }),
            fault("an answer that ends with the connection", "accepted 200 run-1 example-job-1", call -> {
                call.readBody().write("HTTP/1.1 200 Said\r\n\r\n" + ACCEPTED);
                call.close();
            }),
            fault("an answer of HTTP/1.0", "accepted 200 run-1 example-job-1", call -> {
                call.readBody().write("HTTP/1.0 200 Said\r\n\r\n" + ACCEPTED);
                call.close();
            }),
            fault("an answer in pieces", "accepted 200 run-1 example-job-1", call -> call.readBody()
                    .write(PIECES + piece(ACCEPTED.substring(0, 9)) + piece(ACCEPTED.substring(9)) + "0\r\n\r\n")),
            fault("an answer that breaks off within a piece", "unknown BROKEN 200", call -> {
                call.readBody().write(PIECES + "40\r\n" + ACCEPTED);
                call.close();
            }),
            fault("an answer that breaks off between pieces", "unknown BROKEN 200", call -> {
                call.readBody().write(PIECES + piece(ACCEPTED));
                call.close();
            }),
            fault("an answer that breaks off within the size of a piece", "unknown BROKEN 200", call -> {
                call.readBody().write(PIECES + piece(ACCEPTED) + "0");
                call.close();
            }),
            fault("a piece whose size is none", "unknown UNREADABLE 200",
                    call -> call.readBody().write(PIECES + "size\r\n" + ACCEPTED + "\r\n0\r\n\r\n")),
            fault("two lengths", "unknown UNREADABLE 200",
                    call -> call.readBody().answer(200, ACCEPTED, "Content-Length: 7")),
            fault("a refusal with two lengths", "rejected 400 HTTP 400",
                    call -> call.readBody().answer(400, error("No."), "Content-Length: 7")),
            fault("not HTTP", "unknown UNREADABLE -", call -> {
                call.readBody().write("SSH-2.0-OpenSSH_9.9\r\n\r\n");
                call.close();
            }),
            slow("an answer that trickles", "unknown TIMEOUT 200", call -> {
                call.readBody().write(Call.head(200, 100_000));
                call.trickle();
            }),
            slow("silence", "unknown TIMEOUT -", call -> call.readBody().awaitEnd()),
            slow("silence after half an answer", "unknown TIMEOUT 200", call -> {
                call.readBody().write(Call.head(200, 100) + "{\"data\":{\"id\":\"run-1\"");
                call.awaitEnd();
            }));

    @TempDir
    Path folder;

    @ParameterizedTest
    @FieldSource("FAULTS")
    void oneRequestAndOneCertainWord(Fault fault) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(fault.script()));
                SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            Northflank northflank = TestClients.of(server.address(), fault.limits());

            LaunchResult result = service(northflank, history).launch(REQUEST, stage -> {});

            assertThat(described(result.outcome())).isEqualTo(fault.expected());
            assertThat(server.posts()).hasSize(1);
            LaunchRecord recorded = history.find("launch-1").orElseThrow();
            assertThat(recorded.outcome()).isEqualTo(recorded(result.outcome()));
            assertThat(result.unrecorded()).isEmpty();
        }
    }

    @Test
    void aRedirectIsNeverFollowed() throws Exception {
        try (ScriptedServer elsewhere = ScriptedServer.start(call -> call.readBody().answer(200, ACCEPTED));
                ScriptedServer server = ScriptedServer.start(forPosts(call -> call.readBody()
                        .answer(307, "", "Location: " + elsewhere.address() + call.request().path())));
                SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {

            LaunchResult result = service(TestClients.of(server.address()), history).launch(REQUEST, stage -> {});

            assertThat(described(result.outcome())).isEqualTo("rejected 307 HTTP 307");
            assertThat(server.posts()).hasSize(1);
            assertThat(elsewhere.received()).isEmpty();
        }
    }

    static final RunSpec SPEC = RunSpec.EMPTY
            .at(Target.of("default-project", "example-job"))
            .withEnvironment(List.of(EnvVar.plain("VARIABLE_1", "abcdef")));
    static final LaunchRequest REQUEST = new LaunchRequest(SPEC, "test", "", Known.NOTHING);

    static LaunchService service(Northflank northflank, SqliteHistory history) {
        return new LaunchService(northflank, history, Keepers.none(), Clock.systemUTC(), () -> "launch-1");
    }

    static String described(LaunchOutcome outcome) {
        return switch (outcome) {
            case LaunchOutcome.Accepted run -> "accepted " + run.status() + " " + run.id() + " " + run.runName();
            case LaunchOutcome.Rejected no -> "rejected " + no.status() + " " + no.message();
            case LaunchOutcome.NotSent no -> "notSent " + no.reason();
            case LaunchOutcome.NotRecorded no -> "notRecorded";
            case LaunchOutcome.Invalid no -> "invalid " + no.problems();
            case LaunchOutcome.InFlight(LaunchRecord other) -> "inFlight " + other.launchId();
            case LaunchOutcome.Undecided(LaunchRecord other) -> "undecided " + other.launchId();
            case LaunchOutcome.Unknown lost ->
                "unknown " + lost.reason() + " " + lost.status().map(String::valueOf).orElse("-");
        };
    }

    private static RecordedOutcome recorded(LaunchOutcome outcome) {
        return RecordedOutcome.of(described(outcome).split(" ")[0]);
    }

    private static Fault fault(String name, String expected, Script script) {
        return new Fault(name, expected, TestClients.PATIENT, script);
    }

    private static Fault slow(String name, String expected, Script script) {
        return new Fault(name, expected, QUICK, script);
    }

    private static String piece(String text) {
        return Integer.toHexString(text.length()) + "\r\n" + text + "\r\n";
    }

    private static String error(String message) {
        return "{\"error\":{\"status\":400,\"message\":\"" + message + "\",\"id\":\"e-1\"}}";
    }
}
