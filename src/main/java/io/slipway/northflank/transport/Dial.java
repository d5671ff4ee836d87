package io.slipway.northflank.transport;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.StandardSocketOptions;
import java.net.URI;
import java.net.UnknownHostException;
import java.nio.channels.SocketChannel;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.SSLContext;
import javax.net.ssl.SSLParameters;
import javax.net.ssl.SSLSocket;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.message.BasicClassicHttpRequest;

/**
 * Connects to one address: to the first of its IP addresses that answers, through a proxy where there is one, under TLS
 * where it asks for that.
 *
 * @param address where to
 * @param route the way there
 * @param trust makes https
 * @param userAgent what a proxy is told
 * @param alarm ends what takes too long
 */
record Dial(URI address, ProxyRoute route, Optional<SSLContext> trust, String userAgent, Alarm alarm) {
    private static final int SUCCESS = 2;

    /** A new connection on which nothing was asked for yet. */
    Line line(Deadline deadline) throws IOException {
        InetSocketAddress first = route.proxy().orElseGet(() ->
                InetSocketAddress.createUnresolved(String.valueOf(address.getHost()), Address.port(address)));
        SocketChannel channel = connected(Names.of(first.getHostString(), deadline), first.getPort(), deadline);
        Line plain = new Line(channel, channel.socket());
        if (!route.proxied() && trust.isEmpty()) {
            return plain;
        }
        try {
            return alarm.over(deadline, plain::cut, () -> dressed(plain, channel));
        } catch (IOException | RuntimeException failed) {
            plain.cut();
            throw failed;
        }
    }

    private Line dressed(Line plain, SocketChannel channel) throws IOException {
        if (route.proxied()) {
            tunnel(plain);
        }
        return trust.isPresent() ? new Line(channel, secured(trust.get(), channel)) : plain;
    }

    /** The proxy alone is shown its user, and nothing else. */
    private void tunnel(Line proxy) throws IOException {
        String target = Address.authority(address, Address.port(address));
        ClassicHttpRequest connect = new BasicClassicHttpRequest("CONNECT", null, null, target);
        connect.setHeader("Host", target);
        connect.setHeader("User-Agent", userAgent);
        route.authorization().ifPresent(user -> connect.setHeader("Proxy-Authorization", user));
        proxy.send(connect);
        int status = proxy.head().getCode();
        if (status / 100 != SUCCESS) {
            throw new ProxyRefusal(status);
        }
    }

    private SSLSocket secured(SSLContext context, SocketChannel channel) throws IOException {
        SSLSocket socket = (SSLSocket) context.getSocketFactory().createSocket(
                channel.socket(), Names.bare(String.valueOf(address.getHost())), Address.port(address), true);
        SSLParameters parameters = socket.getSSLParameters();
        parameters.setEndpointIdentificationAlgorithm("HTTPS");
        socket.setSSLParameters(parameters);
        socket.startHandshake();
        return socket;
    }

    /** Each address gets its share of the time, so that one that swallows everything does not hide the others. */
    static SocketChannel connected(List<InetAddress> all, int port, Deadline deadline) throws IOException {
        int left = all.size();
        for (InetAddress each : all) {
            try {
                return connected(new InetSocketAddress(each, port), deadline.nanosLeft() / left);
            } catch (IOException failed) {
                left--;
                if (left == 0) {
                    throw failed;
                }
            }
        }
        throw new UnknownHostException();
    }

    private static SocketChannel connected(InetSocketAddress to, long nanos) throws IOException {
        SocketChannel channel = SocketChannel.open();
        try {
            channel.setOption(StandardSocketOptions.TCP_NODELAY, true);
            channel.socket().connect(to, Math.toIntExact(Math.max(1, TimeUnit.NANOSECONDS.toMillis(nanos))));
            return channel;
        } catch (IOException | RuntimeException failed) {
            channel.close();
            throw failed;
        }
    }
}
