package io.slipway.sandbox;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;

/** Speaks to a sandbox below HTTP. */
final class RawSocket {
    private RawSocket() {
    }

    /** Sends these characters and returns all that comes back until the connection ends. */
    static String exchange(Sandbox sandbox, String sent) throws IOException {
        try (Socket socket = new Socket("127.0.0.1", sandbox.address().getPort())) {
            socket.setSoTimeout(10_000);
            socket.getOutputStream().write(sent.getBytes(StandardCharsets.ISO_8859_1));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.ISO_8859_1);
        }
    }
}
