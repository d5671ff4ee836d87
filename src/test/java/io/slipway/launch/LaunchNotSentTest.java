package io.slipway.launch;

import static io.slipway.launch.LaunchFaultsTest.REQUEST;
import static io.slipway.launch.LaunchFaultsTest.described;
import static io.slipway.launch.LaunchFaultsTest.service;
import static org.assertj.core.api.Assertions.assertThat;

import io.slipway.history.History;
import io.slipway.history.RecordedOutcome;
import io.slipway.history.SqliteHistory;
import io.slipway.northflank.Credentials;
import io.slipway.launch.exact.Keepers;
import io.slipway.northflank.Northflank;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.SelfSigned;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.northflank.transport.Limits;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Failures of which it is certain that nothing was sent, and nothing ever will be. */
class LaunchNotSentTest {
    private static final Limits QUICK = new Limits(
            TestClients.PATIENT.connect(), TestClients.PATIENT.read(), Duration.ofMillis(1000), 64 * 1024);

    @TempDir
    Path folder;

    @Test
    void nobodyListens() throws Exception {
        int port;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            port = closedAtOnce.getLocalPort();
        }
        assertThat(launched(TestClients.of(URI.create("http://127.0.0.1:" + port)))).isEqualTo("notSent REFUSED");
    }

    @Test
    void noSuchHost() throws Exception {
        assertThat(launched(TestClients.of(URI.create("https://slipway-test.invalid"))))
                .isEqualTo("notSent UNKNOWN_HOST");
    }

    @Test
    void anUnknownCertificate() throws Exception {
        try (ScriptedServer server = ScriptedServer.startTls(SelfSigned.in(folder), call -> call.answer(200, ""))) {
            assertThat(launched(TestClients.of(server.address()))).isEqualTo("notSent TLS");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aHandshakeThatIsNeverAnswered() throws Exception {
        try (ServerSocket silent = new ServerSocket(0, 5, InetAddress.getLoopbackAddress())) {
            URI address = URI.create("https://localhost:" + silent.getLocalPort());
            assertThat(launched(TestClients.of(address, new Limits(
                            QUICK.connect(), Duration.ofMillis(500), QUICK.launch(), QUICK.answerBytes()))))
                    .isEqualTo("notSent CONNECT_TIMEOUT");
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "http://example.com",
        "http://127.0.0.1.example.com",
        "http://128.0.0.1",
        "http://localhost.example.com",
        "https://user@example.com",
        "https://example.com?to=x",
        "ftp://example.com",
        "example.com"
    })
    void noAddressForAToken(String address) throws Exception {
        assertThat(launched(TestClients.of(URI.create(address)))).isEqualTo("notSent ADDRESS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "two words", "line\nbreak", "t\u00f6ken", "nul\0"})
    void noTokenThatCanBeSent(String token) throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, "{}"))) {
            Northflank northflank = new NorthflankClient(
                    new Credentials(server.address(), token), TestClients.settings(TestClients.PATIENT, Map.of()));
            assertThat(launched(northflank)).isEqualTo("notSent TOKEN");
            assertThat(server.received()).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "http://127.0.0.1:1, PROXY",
        "127.0.0.1:1, PROXY",
        "socks5://127.0.0.1:1, PROXY",
        "http://no such proxy, PROXY"
    })
    void aProxyThatCannotBeUsed(String proxy, String reason) throws Exception {
        Northflank northflank = new NorthflankClient(
                new Credentials(Credentials.OFFICIAL, TestClients.TOKEN),
                TestClients.settings(TestClients.PATIENT, Map.of("HTTPS_PROXY", proxy)));
        assertThat(launched(northflank)).isEqualTo("notSent " + reason);
    }

    @Test
    void stoppedBeforeItBegan() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.answer(200, "{\"data\":{\"runs\":[]}}"));
                History history = new SqliteHistory(folder.resolve("history.db"))) {
            Northflank northflank = TestClients.of(server.address());
            Thread.currentThread().interrupt();
            LaunchResult result = new LaunchService(
                            northflank, history, Keepers.none(), java.time.Clock.systemUTC(), () -> "launch-1")
                    .launch(REQUEST, stage -> {});
            assertThat(Thread.interrupted()).isTrue();
            assertThat(described(result.outcome())).isEqualTo("notSent STOPPED");
            assertThat(server.posts()).isEmpty();
        }
    }

    private String launched(Northflank northflank) throws Exception {
        try (SqliteHistory history = new SqliteHistory(folder.resolve("history.db"))) {
            LaunchResult result = service(northflank, history).launch(REQUEST, stage -> {});
            assertThat(result.baseline()).isEmpty();
            assertThat(history.find("launch-1").orElseThrow().outcome()).isEqualTo(RecordedOutcome.NOT_SENT);
            return described(result.outcome());
        }
    }
}
