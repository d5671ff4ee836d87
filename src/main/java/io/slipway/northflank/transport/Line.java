package io.slipway.northflank.transport;

import java.io.IOException;
import java.io.InputStream;
import java.net.ProtocolException;
import java.net.Socket;
import java.nio.ByteBuffer;
import java.nio.channels.SocketChannel;
import org.apache.hc.core5.http.ClassicHttpRequest;
import org.apache.hc.core5.http.ClassicHttpResponse;
import org.apache.hc.core5.http.HttpEntity;
import org.apache.hc.core5.http.HttpException;
import org.apache.hc.core5.http.config.Http1Config;
import org.apache.hc.core5.http.impl.DefaultConnectionReuseStrategy;
import org.apache.hc.core5.http.impl.io.DefaultBHttpClientConnection;
import org.apache.hc.core5.http.impl.io.DefaultHttpResponseParserFactory;
import org.apache.hc.core5.http.impl.io.SocketHolder;
import org.apache.hc.core5.http.message.MessageSupport;
import org.apache.hc.core5.http.protocol.HttpCoreContext;
import org.apache.hc.core5.util.Timeout;

/**
 * A connection that speaks HTTP/1.1. Whoever uses it does all of its reading and writing; interrupting that thread closes
 * it.
 */
final class Line {
    private static final int LAST_EARLY_STATUS = 199;
    private static final Http1Config BOUNDS =
            Http1Config.custom().setMaxLineLength(64 * 1024).setMaxHeaderCount(500).build();
    private static final DefaultHttpResponseParserFactory PARSERS = new DefaultHttpResponseParserFactory(BOUNDS);

    private final SocketChannel channel;
    private final Socket socket;
    private final Intake intake;
    private final Speech speech;

    /**
     * A line over what is connected.
     *
     * @param channel the connection
     * @param socket the same, or TLS over it
     */
    Line(SocketChannel channel, Socket socket) throws IOException {
        this.channel = channel;
        this.socket = socket;
        this.intake = new Intake(socket.getInputStream());
        this.speech = new Speech(socket, intake);
    }

    /** Sends a request as a whole, once. */
    void send(ClassicHttpRequest request) throws IOException {
        intake.expectMore();
        try {
            speech.sendRequestHeader(request);
            speech.sendRequestEntity(request);
            speech.flush();
        } catch (HttpException impossible) {
            throw new IOException(impossible);
        }
    }

    /** The head of the answer; what comes early, as 103 does, is passed over. */
    ClassicHttpResponse head() throws IOException {
        try {
            ClassicHttpResponse answer = speech.receiveResponseHeader();
            while (answer.getCode() <= LAST_EARLY_STATUS) {
                answer = speech.receiveResponseHeader();
            }
            return answer;
        } catch (HttpException notHttp) {
            throw unreadable(notHttp);
        }
    }

    /** The whole body of the answer to a request. */
    byte[] body(ClassicHttpRequest request, ClassicHttpResponse answer, int most) throws IOException {
        if (!MessageSupport.canResponseHaveBody(request.getMethod(), answer)) {
            return new byte[0];
        }
        HttpEntity entity = entity(answer);
        if (entity.getContentLength() < 0 && !entity.isChunked()) {
            intake.expectTheEnd();
        }
        byte[] body = entity.getContent().readNBytes(most + 1);
        if (body.length > most) {
            throw new AnswerTooLarge(most);
        }
        return body;
    }

    private HttpEntity entity(ClassicHttpResponse answer) throws IOException {
        try {
            speech.receiveResponseEntity(answer);
            return answer.getEntity();
        } catch (HttpException notHttp) {
            throw unreadable(notHttp);
        }
    }

    /** Whether another request may go over it after this one, as far as both sides said. */
    boolean staysOpen(ClassicHttpRequest request, ClassicHttpResponse answer) {
        return DefaultConnectionReuseStrategy.INSTANCE.keepAlive(request, answer, HttpCoreContext.create());
    }

    /** Whether it still stands, and the other side said nothing that nobody asked for. */
    boolean isQuiet() {
        try {
            intake.expectNothing();
            return !speech.isDataAvailable(Timeout.ONE_MILLISECOND) && isNothingThere();
        } catch (IOException broken) {
            return false;
        }
    }

    private boolean isNothingThere() throws IOException {
        channel.configureBlocking(false);
        try {
            return channel.read(ByteBuffer.allocate(1)) == 0;
        } finally {
            channel.configureBlocking(true);
        }
    }

    /** Takes leave as TLS demands it, and closes. */
    void close() {
        try {
            socket.close();
        } catch (IOException gone) {
            // nothing was left to be said
        } finally {
            cut();
        }
    }

    /** Closes it at once, from any thread. */
    void cut() {
        try {
            channel.close();
        } catch (IOException gone) {
            // that is what was wanted
        }
    }

    private static ProtocolException unreadable(HttpException notHttp) {
        ProtocolException unreadable = new ProtocolException(notHttp.getMessage());
        unreadable.initCause(notHttp);
        return unreadable;
    }

    /** The library's side of it. */
    private static final class Speech extends DefaultBHttpClientConnection {
        Speech(Socket socket, InputStream intake) throws IOException {
            super(BOUNDS, null, null, null, null, null, PARSERS);
            bind(new SocketHolder(socket) {
                @Override
                protected InputStream getInputStream(Socket same) {
                    return intake;
                }
            });
        }
    }
}
