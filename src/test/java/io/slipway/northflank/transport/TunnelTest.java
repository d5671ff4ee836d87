package io.slipway.northflank.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.Received;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.ScriptedSocket;
import io.slipway.northflank.scripted.SelfSigned;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Launches over TLS, with a root of this machine's own and through a proxy. */
class TunnelTest {
    @TempDir
    Path folder;

    @Test
    void aRootOfTheEnvironmentIsTrusted() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::accept)) {
            assertThat(launched(server.address(), Map.of("SSL_CERT_FILE", certificate.pem(folder).toString())))
                    .isEqualTo("accepted run-1");
            assertThat(server.posts()).hasSize(1);
        }
    }

    @Test
    void aCertificateForAnotherHostIsNot() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::accept)) {
            assertThat(launched(
                            URI.create("https://127.0.0.1:" + server.port()),
                            Map.of("SSL_CERT_FILE", certificate.pem(folder).toString())))
                    .isEqualTo("notSent TLS");
        }
    }

    @Test
    void aRootThatCannotBeReadIsSaid() throws Exception {
        assertThat(launched(Credentials.OFFICIAL, Map.of("SSL_CERT_FILE", folder.resolve("missing.pem").toString())))
                .isEqualTo("notSent TLS");
    }

    @Test
    void throughAProxy() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::accept);
                ScriptedServer proxy = ScriptedServer.start(call -> call.tunnelTo(server.port()))) {
            assertThat(launched(behind(server), environment(certificate, "http://127.0.0.1:" + proxy.port())))
                    .isEqualTo("accepted run-1");
            Received connect = proxy.received().getFirst();
            assertThat(connect.method() + " " + connect.path())
                    .isEqualTo("CONNECT " + SelfSigned.OTHER_HOST + ":" + server.port());
            assertThat(connect.header("authorization")).as("the token").isEmpty();
        }
    }

    @Test
    void aProxyThatAsksForAUser() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::accept);
                ScriptedServer proxy = ScriptedServer.start(call -> call.answer(407, "", "Proxy-Authenticate: Basic"))) {
            assertThat(launched(behind(server), environment(certificate, "http://127.0.0.1:" + proxy.port())))
                    .isEqualTo("notSent PROXY");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aProxyThatRefuses() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::accept);
                ScriptedServer proxy = ScriptedServer.start(call -> call.answer(403, "no"))) {
            assertThat(launched(behind(server), environment(certificate, "http://127.0.0.1:" + proxy.port())))
                    .isEqualTo("notSent PROXY");
            assertThat(server.received()).isEmpty();
        }
    }

    @Test
    void aUserAndAPasswordGoToTheProxyAlone() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::accept);
                ScriptedServer proxy = ScriptedServer.start(call -> {
                    if (call.request().header("proxy-authorization").isEmpty()) {
                        call.answer(407, "", "Proxy-Authenticate: Basic");
                    } else {
                        call.tunnelTo(server.port());
                    }
                })) {
            assertThat(launched(behind(server), environment(certificate, "http://me:pass@127.0.0.1:" + proxy.port())))
                    .isEqualTo("accepted run-1");
            assertThat(proxy.received().getFirst().header("proxy-authorization"))
                    .contains("Basic bWU6cGFzcw==");
            assertThat(server.posts().getFirst().header("proxy-authorization")).isEmpty();
        }
    }

    /** The socket of a log takes another way through Java than requests do. */
    @Test
    void aLogIsFollowedThroughAProxyThatAsksForAUser() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::talk);
                ScriptedServer proxy = ScriptedServer.start(call -> onlyMe(call, server.port()))) {
            assertThat(FollowedThroughProxy.in(
                            behind(server), certificate.pem(folder), "http://me:pass@127.0.0.1:" + proxy.port()))
                    .containsExactly("one");
            Received connect = proxy.received().getFirst();
            assertThat(connect.method()).isEqualTo("CONNECT");
            assertThat(connect.header("proxy-authorization")).contains("Basic bWU6cGFzcw==");
            assertThat(connect.header("authorization")).as("the token").isEmpty();
            assertThat(server.received().getFirst().header("proxy-authorization")).isEmpty();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "407, '', asks for a user and a password",
        "407, me:wrong@, asks for a user and a password",
        "403, me:wrong@, it refused with HTTP 403"
    })
    void aProxyThatLetsNoSocketThroughIsNotTakenForTheService(int status, String user, String words) throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, TunnelTest::talk);
                ScriptedServer proxy = ScriptedServer.start(call -> call.answer(status, "", "Proxy-Authenticate: Basic"))) {
            NorthflankClient client =
                    client(behind(server), environment(certificate, "http://" + user + "127.0.0.1:" + proxy.port()));
            assertThatThrownBy(() -> client.tail(Target.of("p", "j"), "run-1"))
                    .isInstanceOfSatisfying(ApiException.NotSent.class, refused -> {
                        assertThat(refused.reason()).isEqualTo(ApiException.Reason.PROXY);
                        assertThat(refused.toString()).contains(words).doesNotContain("wrong", TestClients.TOKEN);
                    });
            assertThat(server.received()).isEmpty();
        }
    }

    private static void onlyMe(Call call, int port) throws IOException {
        if (call.request().header("proxy-authorization").equals(Optional.of("Basic bWU6cGFzcw=="))) {
            call.tunnelTo(port);
        } else {
            call.answer(407, "", "Proxy-Authenticate: Basic");
        }
    }

    /** Greets, and says one line. */
    private static void talk(Call call) throws IOException {
        ScriptedSocket socket = call.upgrade();
        socket.read();
        socket.send("{\"type\":\"init\",\"data\":{\"auth\":\"successful\"}}");
        socket.send("{\"type\":\"log-lines\",\"data\":[{\"containerId\":\"c\",\"log\":\"one\",\"ts\":\"2026-03-10T12:00:00Z\"}]}");
        call.awaitEnd();
    }

    private static Map<String, String> environment(SelfSigned certificate, String proxy, Path folder) throws Exception {
        return Map.of("SSL_CERT_FILE", certificate.pem(folder).toString(), "HTTPS_PROXY", proxy);
    }

    private Map<String, String> environment(SelfSigned certificate, String proxy) throws Exception {
        return environment(certificate, proxy, folder);
    }

    private static URI behind(ScriptedServer server) {
        return URI.create("https://" + SelfSigned.OTHER_HOST + ":" + server.port());
    }

    private static void accept(Call call) throws IOException {
        call.readBody().answer(200, "{\"data\":{\"id\":\"run-1\"}}");
    }

    private static NorthflankClient client(URI address, Map<String, String> environment) {
        return new NorthflankClient(
                new Credentials(address, TestClients.TOKEN), TestClients.settings(TestClients.PATIENT, environment));
    }

    private static String launched(URI address, Map<String, String> environment) {
        try {
            return "accepted "
                    + client(address, environment)
                            .launch(Target.of("p", "j"), "{}".getBytes(StandardCharsets.UTF_8))
                            .id();
        } catch (ApiException.NotSent none) {
            return "notSent " + none.reason();
        } catch (ApiException other) {
            return other.toString();
        }
    }
}
