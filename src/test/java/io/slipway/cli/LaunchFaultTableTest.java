package io.slipway.cli;

import static io.slipway.northflank.scripted.ScriptedServer.forPosts;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.json.JsonReader;
import io.slipway.json.JsonValue;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedServer.Script;
import io.slipway.northflank.scripted.SelfSigned;
import io.slipway.northflank.transport.Limits;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

/** Everything that can go wrong between here and the service: what is said, the exit code, and how often it was sent. */
class LaunchFaultTableTest {
    private static final String STARTED = "{\"data\":{\"id\":\"run-1\",\"runName\":\"job-1\"}}";
    private static final Limits LIMITS = new Limits(
            Duration.ofSeconds(10), Duration.ofSeconds(20), Duration.ofMillis(1500), Limits.STANDARD.answerBytes());

    /** One line of the table. */
    record Row(String fault, String outcome, int exitCode, int posts, String status, Script script) {
        @Override
        public String toString() {
            return fault;
        }
    }

    static final List<Row> TABLE = List.of(
            // fault, outcome, exit code, POSTs, HTTP status, what the server does
            row("200", "accepted", 0, 1, "200", call -> call.readBody().answer(200, STARTED)),
            row("201", "accepted", 0, 1, "201", call -> call.readBody().answer(201, STARTED)),
            row("307 to another address", "rejected", 3, 1, "307", call -> call.readBody().answer(307, "", elsewhere(call))),
            row("400", "rejected", 3, 1, "400", call -> call.readBody().answer(400, error("No such plan."))),
            row("401", "rejected", 3, 1, "401", call -> call.readBody().answer(401, error("Unauthorised."))),
            row("403", "rejected", 3, 1, "403", call -> call.readBody().answer(403, "<html>no</html>")),
            row("404", "rejected", 3, 1, "404", call -> call.readBody().answer(404, error("Not found."))),
            row("408", "rejected", 3, 1, "408", call -> call.readBody().answer(408, "")),
            row("425", "rejected", 3, 1, "425", call -> call.readBody().answer(425, "")),
            row("499 of a proxy", "unknown", 5, 1, "499", call -> call.readBody().answer(499, "")),
            row("409", "rejected", 3, 1, "409", call -> call.readBody().answer(409, error("No deployment."))),
            row("429 with headers", "rejected", 3, 1, "429", call -> call.readBody().answer(
                    429, error("Slow down."), "x-ratelimit-limit: 1000", "x-ratelimit-remaining: 0",
                    "x-ratelimit-reset: 1", "Retry-After: 0")),
            row("500", "unknown", 5, 1, "500", call -> call.readBody().answer(500, error("Oh no."))),
            row("502 with HTML", "unknown", 5, 1, "502", call -> call.readBody().answer(502, "<html>bad</html>")),
            row("empty 200", "unknown", 5, 1, "200", call -> call.readBody().answer(200, "")),
            row("200 without an id", "unknown", 5, 1, "200", call -> call.readBody().answer(200, "{\"data\":{}}")),
            row("reset before the body was read", "unknown", 5, 1, "-", call -> call.readFirstByte().reset()),
            row("reset after the body was read", "unknown", 5, 1, "-", call -> call.readBody().reset()),
            row("closed without an answer", "unknown", 5, 1, "-", call -> call.readBody().close()),
            row("half an answer", "unknown", 5, 1, "200", call -> {
                call.readBody().write(Call.head(200, 100) + "{\"data\":{\"id\":\"run-1\"");
                call.close();
            }),
            row("an answer that trickles past the deadline", "unknown", 5, 1, "200", call -> {
                call.readBody().write(Call.head(200, 100_000));
                call.trickle();
            }),
            row("silence until the deadline", "unknown", 5, 1, "-", call -> call.readBody().awaitEnd()));

    @TempDir
    Path home;

    @ParameterizedTest
    @FieldSource("TABLE")
    void oneRequestAtMostAndOneCertainWord(Row row) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(row.script()))) {
            Shell.Result result = launch(server.address().toString());

            assertThat(result.exitCode()).as(result.err()).isEqualTo(row.exitCode());
            assertThat(described(result)).isEqualTo(row.outcome() + " " + row.status());
            assertThat(server.posts()).hasSize(row.posts());
            assertThat(recorded()).isEqualTo(row.outcome());
        }
    }

    /** As of a proxy that takes no more than so many bytes. */
    @Test
    void aRefusalBeforeAllOfALargeRequestIsReadCounts() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> {
            call.readFirstByte().answer(413, error("Request body too large."), "Connection: close");
            call.close();
        }))) {
            Shell.Result result = launch(server.address().toString(), 8_000_000);

            assertThat(described(result)).as(result.err()).isEqualTo("rejected 413");
            assertThat(result.exitCode()).isEqualTo(3);
            assertThat(result.err()).contains("Request body too large.", "smaller");
            assertThat(server.posts()).hasSize(1);
        }
    }

    @Test
    void anAnswerThatQuotesTheRequestShowsNoSecret() throws Exception {
        String body = "{\"runtimeEnvironment\":{\"JOB\":\"nightly\",\"KEY\":\"canary-51f0\"}}";
        String answer = "{\"data\":{\"id\":\"Bearer canary-token\",\"runName\":\"%s\"}}";
        try (ScriptedServer server = ScriptedServer.start(forPosts(call ->
                call.readBody().answer(200, answer.formatted(body.replace("\"", "\\\"")))))) {
            Shell shell = new Shell(home).with("SLIPWAY_HOST", server.address().toString()).with("SLIPWAY_TOKEN", "canary-token");
            Shell.Result result = shell.input(body).run("launch", "-", "-p", "p", "-j", "nightly");

            assertThat(result.exitCode()).as(result.err()).isZero();
            assertThat(result.out() + result.err() + shell.run("history", "export").out())
                    .contains("id: Bearer ********")
                    .doesNotContain("canary");
        }
    }

    @Test
    void aNameThatASecretResemblesStays() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(forPosts(call ->
                call.readBody().answer(200, "{\"data\":{\"id\":\"run-1\",\"runName\":\"nightly-5fcf67\"}}")))) {
            Shell shell = new Shell(home).with("SLIPWAY_HOST", server.address().toString()).with("SLIPWAY_TOKEN", "t");
            Shell.Result result = shell.input("{\"runtimeEnvironment\":{\"JOB\":\"nightly\"}}")
                    .run("launch", "-", "-p", "p", "-j", "nightly");

            assertThat(result.out()).contains("runName: nightly-5fcf67");
        }
    }

    @Test
    void aRefusedConnectionIsNotSent() throws Exception {
        int port;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closedAtOnce.getLocalPort();
        }
        notSent("http://127.0.0.1:" + port, "Nothing listens");
    }

    @Test
    void aNameThatIsUnknownIsNotSent() throws Exception {
        notSent("https://slipway-test.invalid", "no such host");
    }

    @Test
    void aCertificateThatIsNotTrustedIsNotSent() throws Exception {
        try (ScriptedServer server = ScriptedServer.startTls(SelfSigned.in(home), call -> call.answer(200, STARTED))) {
            notSent(server.address().toString(), "certificate is not trusted");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void certificatesThatAreNotThereAreNamed() throws Exception {
        String absent = home.resolve("no.pem").toString();
        Shell shell = new Shell(home).with("SLIPWAY_TOKEN", "t").with("SSL_CERT_FILE", absent).input("{}");
        Shell.Result result = shell.with("SLIPWAY_HOST", "https://slipway-test.invalid").run("launch", "-", "-p", "p", "-j", "j");

        assertThat(result.exitCode()).isEqualTo(2);
        assertThat(result.err()).contains(absent, "cannot be read", "Nothing was sent").doesNotContain("trusted");
        try (ScriptedServer server = ScriptedServer.start(forPosts(call -> call.readBody().answer(200, STARTED)))) {
            Shell plain = shell.with("SLIPWAY_HOST", server.address().toString());
            assertThat(plain.run("launch", "-", "-p", "p", "-j", "j").exitCode()).as("nobody is trusted there").isZero();
        }
    }

    private void notSent(String address, String words) throws Exception {
        Shell.Result result = launch(address);

        assertThat(result.exitCode()).as(result.err()).isEqualTo(4);
        assertThat(described(result)).isEqualTo("notSent -");
        assertThat(result.err()).contains("Nothing was sent", words, "safe to launch again");
        assertThat(recorded()).isEqualTo("notSent");
    }

    private Shell.Result launch(String address) {
        return launch(address, 2000);
    }

    private Shell.Result launch(String address, int size) {
        return new Shell(home.resolve("data"))
                .with("SLIPWAY_HOST", address)
                .with("SLIPWAY_TOKEN", "t")
                .within(LIMITS)
                .input("{\"runtimeEnvironment\":{\"A\":\"" + "b".repeat(size) + "\"}}")
                .run("launch", "-", "-p", "p", "-j", "j", "-o", "json");
    }

    private static String described(Shell.Result result) throws Exception {
        JsonValue.Obj json = (JsonValue.Obj) JsonReader.read(result.out());
        JsonValue status = json.member("status").orElseThrow();
        return json.text("outcome").orElseThrow() + " "
                + (status instanceof JsonValue.Null ? "-" : ((JsonValue.Num) status).digits());
    }

    private String recorded() throws Exception {
        String list = new Shell(home.resolve("data")).run("history", "list", "-o", "json").out();
        List<JsonValue.Obj> launches = ((JsonValue.Obj) JsonReader.read(list)).objects("launches");
        assertThat(launches).hasSize(1);
        return launches.getFirst().text("outcome").orElseThrow();
    }

    /** A second POST there would be counted, because it is the same server. */
    private static String elsewhere(Call call) {
        return "Location: http://" + call.request().header("host").orElseThrow() + "/elsewhere";
    }

    private static Row row(String fault, String outcome, int exitCode, int posts, String status, Script script) {
        return new Row(fault, outcome, exitCode, posts, status, script);
    }

    private static String error(String message) {
        return "{\"error\":{\"message\":\"" + message + "\"}}";
    }
}
