package io.slipway.northflank.scripted;

import java.io.IOException;
import java.io.InputStream;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** A request that waits for whatever a script does with it, down to the socket. */
public final class Call {
    private final Socket socket;
    private final InputStream in;
    private final Received request;

    Call(Socket socket, InputStream in, Received request) {
        this.socket = socket;
        this.in = in;
        this.request = request;
    }

    public Received request() {
        return request;
    }

    /** Reads the body that the head announces. */
    public Call readBody() throws IOException {
        request.body(in.readNBytes(Integer.parseInt(request.header("content-length").orElse("0"))));
        return this;
    }

    /** Reads no more than the first byte of the body. */
    public Call readFirstByte() throws IOException {
        request.body(in.readNBytes(1));
        return this;
    }

    /** Answers with a whole body; headers are lines without their ends. */
    public void answer(int status, String body, String... headers) throws IOException {
        write(head(status, body.getBytes(StandardCharsets.UTF_8).length, headers) + body);
    }

    /** The head of an answer that announces so many bytes. */
    public static String head(int status, int length, String... headers) {
        StringBuilder head = new StringBuilder("HTTP/1.1 " + status + " Said\r\nContent-Length: " + length + "\r\n");
        for (String header : headers) {
            head.append(header).append("\r\n");
        }
        return head.append("\r\n").toString();
    }

    /** Writes bytes that need not be HTTP. */
    public void write(String text) throws IOException {
        socket.getOutputStream().write(text.getBytes(StandardCharsets.UTF_8));
        socket.getOutputStream().flush();
    }

    /** Drops the connection with a reset. */
    public void reset() throws IOException {
        socket.setSoLinger(true, 0);
        socket.close();
    }

    /** Ends the connection in order. */
    public void close() throws IOException {
        socket.close();
    }

    /** Blocks until the other side gives up. */
    public void awaitEnd() throws IOException {
        while (in.read() >= 0) {
            // whatever still comes is of no interest
        }
    }

    /** Hands everything on to a local port, and back, as a proxy does after CONNECT. */
    public void tunnelTo(int port) throws IOException {
        try (Socket target = new Socket(java.net.InetAddress.getLoopbackAddress(), port)) {
            write("HTTP/1.1 200 Connected\r\n\r\n");
            Thread.ofVirtual().start(() -> copy(target));
            in.transferTo(target.getOutputStream());
        }
    }

    private void copy(Socket target) {
        try {
            target.getInputStream().transferTo(socket.getOutputStream());
        } catch (IOException over) {
            // one side has hung up
        }
    }

    /** Answers the handshake of a WebSocket. */
    public ScriptedSocket upgrade() throws IOException {
        write("HTTP/1.1 101 Said\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: "
                + ScriptedSocket.accept(request.header("sec-websocket-key").orElseThrow()) + "\r\n\r\n");
        return new ScriptedSocket(in, socket.getOutputStream());
    }

    /** Writes one space after the other, a little apart, until the other side gives up. */
    public void trickle() throws IOException {
        socket.setSoTimeout(50);
        for (boolean open = true; open; ) {
            write(" ");
            open = isOpenAfterAWhile();
        }
    }

    private boolean isOpenAfterAWhile() throws IOException {
        try {
            return in.read() >= 0;
        } catch (java.net.SocketTimeoutException stillThere) {
            return true;
        }
    }
}
