package io.slipway.northflank.transport;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** From a name to a connection. */
@Timeout(60)
class NamesTest {
    private static final Deadline SOON = Deadline.in(Duration.ofSeconds(30));

    private final CountDownLatch end = new CountDownLatch(1);
    private final Callable<List<InetAddress>> stalled = () -> {
        end.await();
        return List.of();
    };

    @AfterEach
    void stop() {
        end.countDown();
    }

    @Test
    void anAddressIsNotLookedUp() throws Exception {
        assertThat(Names.of("10.1.2.3", stalled, SOON)).extracting(InetAddress::getHostAddress).containsExactly("10.1.2.3");
        assertThat(Names.of("[::1]", stalled, SOON)).singleElement().isInstanceOf(Inet6Address.class);
    }

    @Test
    void aLookupThatStallsHoldsNobodyLonger() {
        assertThatThrownBy(() -> Names.of("name.example", stalled, Deadline.in(Duration.ofMillis(50))))
                .isInstanceOf(SocketTimeoutException.class);
    }

    @Test
    void aLookupThatStallsIsLeftByAnInterrupt() {
        Thread.currentThread().interrupt();
        assertThatThrownBy(() -> Names.of("name.example", stalled, SOON)).isInstanceOf(InterruptedIOException.class);
        assertThat(Thread.interrupted()).isTrue();
    }

    @Test
    void aNameOfNobody() {
        Callable<List<InetAddress>> nobody = () -> {
            throw new UnknownHostException("name.example");
        };
        assertThatThrownBy(() -> Names.of("name.example", nobody, SOON)).isInstanceOf(UnknownHostException.class);
    }

    @Test
    void theNextAddressIsTriedWhereNobodyListens() throws Exception {
        try (ServerSocket server = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"));
                SocketChannel connected = Dial.connected(
                        List.of(InetAddress.ofLiteral("127.0.0.2"), InetAddress.ofLiteral("127.0.0.1")),
                        server.getLocalPort(), SOON)) {
            assertThat(connected.isConnected()).isTrue();
        }
    }

    @Test
    void whereNobodyListensAtAllTheLastAddressSaysSo() throws Exception {
        int port;
        try (ServerSocket closedAtOnce = new ServerSocket(0, 1, InetAddress.ofLiteral("127.0.0.1"))) {
            port = closedAtOnce.getLocalPort();
        }
        assertThatThrownBy(() -> Dial.connected(List.of(InetAddress.ofLiteral("127.0.0.1")), port, SOON).close())
                .isInstanceOf(IOException.class)
                .satisfies(refused -> assertThat(Failures.reason(refused))
                        .isEqualTo(io.slipway.northflank.ApiException.Reason.REFUSED));
    }
}
