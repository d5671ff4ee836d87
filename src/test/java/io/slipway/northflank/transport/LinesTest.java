package io.slipway.northflank.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.slipway.northflank.ApiException;
import io.slipway.northflank.Credentials;
import io.slipway.northflank.client.NorthflankClient;
import io.slipway.northflank.scripted.Call;
import io.slipway.northflank.scripted.ScriptedServer;
import io.slipway.northflank.scripted.SelfSigned;
import io.slipway.northflank.scripted.TestClients;
import io.slipway.run.Target;
import java.io.IOException;
import java.net.BindException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.logging.Handler;
import java.util.logging.Level;
import java.util.logging.LogRecord;
import java.util.logging.Logger;
import java.util.logging.SimpleFormatter;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of connections, and of the threads that wait on them. */
@Timeout(60)
class LinesTest {
    private static final Target JOB = Target.of("p", "j");
    private static final byte[] BODY = "{\"canary\":\"canary-in-the-body\"}".getBytes(StandardCharsets.UTF_8);

    @TempDir
    Path folder;

    @Test
    void readsShareAConnectionAndALaunchHasItsOwn() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(LinesTest::accept)) {
            NorthflankClient northflank = TestClients.of(server.address());
            northflank.checkToken();
            northflank.checkToken();
            assertThat(server.connections()).isEqualTo(1);

            northflank.launch(JOB, BODY);
            northflank.abort(JOB, "run-1");
            assertThat(server.connections()).isEqualTo(3);
            server.awaitEnded(2);
            assertThat(server.received().get(2).header("connection")).contains("close");

            northflank.checkToken();
            assertThat(server.connections()).isEqualTo(3);
        }
    }

    @Test
    void aKeptConnectionThatHasEndedIsNotUsed() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> {
            accept(call);
            call.close();
        })) {
            NorthflankClient northflank = TestClients.of(server.address());
            northflank.checkToken();
            server.awaitEnded(1);
            northflank.checkToken();
            assertThat(server.received()).hasSize(2);
        }
    }

    @Test
    void wordsThatNobodyAskedForAnswerNoLaterRequest() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> call.write(
                Call.head(200, 2) + "{}" + Call.head(403, 2) + "{}"))) {
            NorthflankClient northflank = TestClients.of(server.address());
            northflank.checkToken();
            northflank.checkToken();
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void overTlsTooReadsShareAConnection() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, LinesTest::accept)) {
            NorthflankClient northflank = trusting(certificate, server.address());
            northflank.checkToken();
            northflank.checkToken();
            northflank.launch(JOB, BODY);
            assertThat(server.connections()).isEqualTo(2);
        }
    }

    @Test
    void overTlsTooTheWaitingEndsInTime() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        try (ScriptedServer server = ScriptedServer.startTls(certificate, Call::awaitEnd)) {
            NorthflankClient hasty = trusting(certificate, server.address());
            assertThatThrownBy(() -> hasty.within(Duration.ofMillis(700)).checkToken())
                    .isInstanceOfSatisfying(ApiException.NoAnswer.class, late ->
                            assertThat(late.reason()).isEqualTo(ApiException.Reason.TIMEOUT));
            server.awaitEnded(1);
        }
    }

    @Test
    void anInterruptEndsTheWaitingAndTheConnection() throws Exception {
        SelfSigned certificate = SelfSigned.in(folder);
        for (boolean isVirtual : List.of(false, true)) {
            CountDownLatch arrived = new CountDownLatch(1);
            try (ScriptedServer server = ScriptedServer.startTls(certificate, call -> {
                        arrived.countDown();
                        call.awaitEnd();
                    });
                    var threads = Executors.newThreadPerTaskExecutor(
                            isVirtual ? Thread.ofVirtual().factory() : Thread.ofPlatform().factory())) {
                NorthflankClient northflank = trusting(certificate, server.address());
                var launch = threads.submit(() -> outcome(northflank));
                arrived.await();
                threads.shutdownNow();
                assertThat(launch.get()).isEqualTo("noAnswer STOPPED");
                server.awaitEnded(1);
            }
        }
    }

    @Test
    void aBodyThatNobodyReadsHoldsNobodyLonger() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(call -> sleepUntilGone())) {
            NorthflankClient northflank = TestClients.of(server.address(), new Limits(
                    TestClients.PATIENT.connect(), TestClients.PATIENT.read(), Duration.ofMillis(700), 1000));
            assertThatThrownBy(() -> northflank.launch(JOB, new byte[64 * 1024 * 1024]))
                    .isInstanceOfSatisfying(ApiException.NoAnswer.class, late ->
                            assertThat(late.reason()).isEqualTo(ApiException.Reason.TIMEOUT));
        }
    }

    @Test
    void anAddressOfIpv6() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("::1"))) {
            Thread.ofVirtual().start(() -> answerOnce(server));
            TestClients.of(URI.create("http://[::1]:" + server.getLocalPort())).checkToken();
        } catch (BindException noIpv6) {
            Assumptions.abort("no IPv6 here");
        }
    }

    /** The end of a process waits for threads that sit in a call of the system. */
    @Test
    void nothingWaitsInTheSystemAfterTheLastAnswer() throws Exception {
        try (ScriptedServer server = ScriptedServer.start(LinesTest::accept)) {
            Set<Thread> before = Thread.getAllStackTraces().keySet();
            NorthflankClient northflank = TestClients.of(server.address());
            northflank.checkToken();
            northflank.launch(JOB, BODY);
            List<Thread> left = new ArrayList<>(Thread.getAllStackTraces().keySet());
            left.removeAll(before);
            left.removeIf(thread -> !thread.getName().contains("slipway") && !thread.getName().contains("HttpClient"));
            assertThat(left).allMatch(Thread::isDaemon)
                    .extracting(Thread::getState)
                    .doesNotContain(Thread.State.RUNNABLE);
        }
    }

    @Test
    void nothingIsWrittenDown() throws Exception {
        List<String> said = new CopyOnWriteArrayList<>();
        Handler ears = new Handler() {
            @Override
            public void publish(LogRecord written) {
                said.add(new SimpleFormatter().format(written));
            }

            @Override
            public void flush() {}

            @Override
            public void close() {}
        };
        ears.setLevel(Level.ALL);
        Logger root = Logger.getLogger("");
        Level level = root.getLevel();
        root.setLevel(Level.ALL);
        root.addHandler(ears);
        try (ScriptedServer server = ScriptedServer.start(LinesTest::accept)) {
            NorthflankClient northflank = TestClients.of(server.address());
            northflank.checkToken();
            northflank.launch(JOB, BODY);
        } finally {
            root.removeHandler(ears);
            root.setLevel(level);
        }
        assertThat(said).noneMatch(line -> line.contains("canary") || line.contains(TestClients.TOKEN));
    }

    private NorthflankClient trusting(SelfSigned certificate, URI address) throws Exception {
        return new NorthflankClient(
                new Credentials(address, TestClients.TOKEN),
                TestClients.settings(
                        TestClients.PATIENT, Map.of("SSL_CERT_FILE", certificate.pem(folder).toString())));
    }

    private static String outcome(NorthflankClient northflank) throws ApiException {
        try {
            return northflank.launch(JOB, BODY).id();
        } catch (ApiException.NoAnswer lost) {
            return "noAnswer " + lost.reason();
        }
    }

    private static void accept(Call call) throws IOException {
        call.readBody().answer(200, "{\"data\":{\"id\":\"run-1\"}}");
    }

    private static void answerOnce(ServerSocket server) {
        try (Socket socket = server.accept()) {
            socket.getOutputStream().write((Call.head(200, 2) + "{}").getBytes(StandardCharsets.US_ASCII));
            socket.getInputStream().readAllBytes();
        } catch (IOException gone) {
            // the test is over
        }
    }

    /** The other side of the connection is closed with the server. */
    private static void sleepUntilGone() {
        try {
            new CountDownLatch(1).await(20, TimeUnit.SECONDS);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }
}
